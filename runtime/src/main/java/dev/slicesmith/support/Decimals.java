package dev.slicesmith.support;

import java.math.BigDecimal;

/** Decimals that are equal if their values are: every value has one scale. */
public final class Decimals {

    private Decimals() {}

    /** The same value without trailing zeros, and never with a negative scale: 9.90 is 9.9, 1E+2 is 100. */
    public static BigDecimal normalized(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
