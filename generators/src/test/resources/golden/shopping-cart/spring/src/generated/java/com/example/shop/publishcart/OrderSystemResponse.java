package com.example.shop.publishcart;

import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What comes back from OrderSystem.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Publish cart.
 */
@Generated("dev.slicesmith")
public record OrderSystemResponse(String receipt) {

    public OrderSystemResponse {
        Objects.requireNonNull(receipt, "receipt");
    }
}
