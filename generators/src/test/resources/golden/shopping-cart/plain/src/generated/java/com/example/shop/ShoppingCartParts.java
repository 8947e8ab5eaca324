package com.example.shop;

import com.example.shop.publishcart.OrderSystem;
import com.example.shop.publishcart.OrderSystemAdapter;
import javax.annotation.processing.Generated;

/**
 * What is written by hand for Shopping cart: the classes of these names in your own sources. Override a method to use
 * another.
 *
 * <p>Model: {@code shopping-cart.yaml}, line 1, model Shopping cart.
 */
@Generated("dev.slicesmith")
public interface ShoppingCartParts {

    /** What is called by &quot;Publish cart&quot;. */
    default OrderSystem orderSystem() {
        return new OrderSystemAdapter();
    }
}
