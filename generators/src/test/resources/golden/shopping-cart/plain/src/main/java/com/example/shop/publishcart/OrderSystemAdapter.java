package com.example.shop.publishcart;

import com.example.shop.support.OpenDecision;

/** Yours: written once as a start, never touched again. Keep its name: the application finds it by that. */
public final class OrderSystemAdapter implements OrderSystem {

    @Override
    public OrderSystemResponse call(OrderSystemRequest request) {
        throw new OpenDecision("OrderSystemAdapter.call", "what to do outside for Publish cart");
    }
}
