package com.example.shop.publishcart;

import com.example.shop.runtime.outside.HttpPort;
import javax.annotation.processing.Generated;

/**
 * Reaches OrderSystem over HTTP: posts the request as JSON to the address in the environment variable {@code
 * ORDER_SYSTEM_URL}.
 *
 * <p>Model: {@code shopping-cart.yaml}, port OrderSystem.
 */
@Generated("dev.slicesmith")
public final class OrderSystemAdapter implements OrderSystem {

    private final HttpPort http;

    public OrderSystemAdapter() {
        http = HttpPort.named("OrderSystem", "ORDER_SYSTEM_URL");
    }

    @Override
    public OrderSystemResponse call(OrderSystemRequest request, String key) {
        return http.ask(request, key, OrderSystemResponse.class);
    }
}
