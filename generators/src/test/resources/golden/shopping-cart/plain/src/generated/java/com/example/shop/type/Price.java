package com.example.shop.type;

import com.example.shop.support.Decimals;
import com.example.shop.support.Violations;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * The type {@code Price}.
 *
 * <p>A decimal of at least 0.
 *
 * <p>Model: {@code shopping-cart.yaml}, type Price.
 */
@Generated("dev.slicesmith")
public record Price(BigDecimal value) implements Comparable<Price> {

    public Price {
        value = Decimals.normalized(value);
    }

    /** Reports what the model forbids. Stored values are never checked again. */
    public void check(String path, Violations violations) {
        violations.require(value.compareTo(BigDecimal.ZERO) >= 0, path, "must be at least 0");
    }

    @Override
    public int compareTo(Price other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
