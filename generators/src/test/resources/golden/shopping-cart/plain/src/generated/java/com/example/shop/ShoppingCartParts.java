package com.example.shop;

import com.example.shop.publishcart.OrderSystem;
import com.example.shop.publishcart.OrderSystemAdapter;
import java.util.ServiceLoader;
import javax.annotation.processing.Generated;

/**
 * What is written by hand for Shopping cart, or supplied from outside. Implement this interface to use classes of your
 * own, and name the implementation in {@code META-INF/services/com.example.shop.ShoppingCartParts}.
 *
 * <p>Model: {@code shopping-cart.yaml}, model Shopping cart.
 */
@Generated("dev.slicesmith")
public interface ShoppingCartParts {

    /** What is called by &quot;Publish cart&quot;. */
    default OrderSystem orderSystem() {
        return new OrderSystemAdapter();
    }

    /** What a person supplies, found by {@link java.util.ServiceLoader}; otherwise what is here. */
    static ShoppingCartParts find() {
        return ServiceLoader.load(ShoppingCartParts.class).findFirst().orElseGet(() -> new ShoppingCartParts() {});
    }
}
