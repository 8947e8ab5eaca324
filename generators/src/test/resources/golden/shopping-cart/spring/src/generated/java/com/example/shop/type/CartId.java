package com.example.shop.type;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Identifies a stream of events: CartId.
 *
 * <p>A UUID.
 *
 * <p>Model: {@code shopping-cart.yaml}, type CartId.
 */
@Generated("dev.slicesmith")
public record CartId(UUID value) {

    public CartId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
