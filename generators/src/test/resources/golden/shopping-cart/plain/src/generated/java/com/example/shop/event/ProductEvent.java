package com.example.shop.event;

import com.example.shop.type.ProductId;
import javax.annotation.processing.Generated;

/**
 * What can happen to one Product.
 *
 * <p>Model: {@code shopping-cart.yaml}, stream Product.
 */
@Generated("dev.slicesmith")
public sealed interface ProductEvent extends ShoppingCartEvent
        permits PriceOfProductChanged, PriceChanged, StockChanged {

    /** The identity that it happened to; every event of this stream is tagged with it. */
    ProductId product();
}
