package com.example.shop.type;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Identifies a stream of events: ProductId.
 *
 * <p>A UUID.
 *
 * <p>Model: {@code shopping-cart.yaml}, type ProductId.
 */
@Generated("dev.slicesmith")
public record ProductId(UUID value) {

    public ProductId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
