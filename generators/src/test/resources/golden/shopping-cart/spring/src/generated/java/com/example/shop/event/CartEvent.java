package com.example.shop.event;

import com.example.shop.type.CartId;
import javax.annotation.processing.Generated;

/**
 * What can happen to one Cart.
 *
 * <p>Model: {@code shopping-cart.yaml}, stream Cart.
 */
@Generated("dev.slicesmith")
public sealed interface CartEvent extends ShoppingCartEvent
        permits CartCreated, ItemAdded, ItemRemoved, CartCleared, CartSubmitted, CartPublished {

    /** The identity that it happened to; every event of this stream is tagged with it. */
    CartId cart();
}
