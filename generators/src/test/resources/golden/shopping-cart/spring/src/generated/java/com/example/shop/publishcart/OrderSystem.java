package com.example.shop.publishcart;

import javax.annotation.processing.Generated;

/**
 * What is outside: OrderSystem, called by &quot;Publish cart&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, port OrderSystem.
 */
@Generated("dev.slicesmith")
public interface OrderSystem {

    /**
     * Does the work outside. A failure is an exception, and it is tried again: the same request may come twice.
     *
     * @param key the same for every attempt: an idempotency key to hand on
     */
    OrderSystemResponse call(OrderSystemRequest request, String key);
}
