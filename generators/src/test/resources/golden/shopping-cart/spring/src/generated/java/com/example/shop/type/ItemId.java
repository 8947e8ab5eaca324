package com.example.shop.type;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The type {@code ItemId}.
 *
 * <p>A UUID.
 *
 * <p>Model: {@code shopping-cart.yaml}, type ItemId.
 */
@Generated("dev.slicesmith")
public record ItemId(UUID value) {

    public ItemId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
