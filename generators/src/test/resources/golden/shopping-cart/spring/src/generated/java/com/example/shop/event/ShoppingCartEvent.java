package com.example.shop.event;

import com.example.shop.support.Tag;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Everything that can happen in Shopping cart.
 *
 * <p>Model: {@code shopping-cart.yaml}, events.
 */
@Generated("dev.slicesmith")
public sealed interface ShoppingCartEvent permits CartEvent, ProductEvent {

    /** The identities that it concerns. */
    List<Tag> tags();
}
