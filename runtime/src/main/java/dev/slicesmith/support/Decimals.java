package dev.slicesmith.support;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** Exact decimals, equal by value: without trailing zeros, so that 9.9 and 9.90 are the same. */
public final class Decimals {

    /** Most digits before and behind the point, so that a hostile number cannot fill the memory. */
    public static final int MAX_DIGITS = 500;

    private Decimals() {}

    /**
     * The one form of a value.
     *
     * @throws ArithmeticException if it has more than {@link #MAX_DIGITS} digits before or behind the point
     */
    public static BigDecimal normalized(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        long before = (long) stripped.precision() - stripped.scale();
        if (stripped.scale() > MAX_DIGITS || before > MAX_DIGITS) {
            throw new ArithmeticException("a decimal has more than " + MAX_DIGITS + " digits");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A decimal from its text, such as {@code 9.90}. */
    public static BigDecimal of(String text) {
        return normalized(new BigDecimal(text));
    }

    /** The quotient with 34 digits, half even. */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    /** The value with so many digits behind the point; 5 and above is rounded away from zero. */
    public static BigDecimal round(BigDecimal value, int digits) {
        return digits >= value.scale() ? value : value.setScale(digits, RoundingMode.HALF_UP);
    }

    /** The sum, 0 of none. */
    public static BigDecimal sum(Collection<BigDecimal> values) {
        return normalized(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
