package dev.slicesmith.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** Exact decimals, equal by value: without trailing zeros, so that 9.9 and 9.90 are the same. */
public final class Decimals {

    /** Most digits before and behind the point, so that a hostile number cannot fill the memory. */
    public static final int MAX_DIGITS = 500;

    private static final int FEW_DIGITS = 18;

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
        BigDecimal stripped = value.scale() > 0 ? withoutZeros(value) : value;
        long before = (long) stripped.precision() - stripped.scale();
        if (stripped.scale() > MAX_DIGITS || before > MAX_DIGITS) {
            throw new ArithmeticException("a decimal has more than " + MAX_DIGITS + " digits");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Without the zeros behind the point at its end: many at a time, as one by one from a thousand is slow. */
    private static BigDecimal withoutZeros(BigDecimal value) {
        if (value.precision() <= FEW_DIGITS) {
            return value.stripTrailingZeros();
        }
        BigInteger digits = value.unscaledValue();
        int most = Math.min(value.scale(), digits.getLowestSetBit());
        int removed = 0;
        for (int zeros = Integer.highestOneBit(most); zeros > 0; zeros /= 2) {
            if (zeros <= most - removed) {
                BigInteger[] parts = digits.divideAndRemainder(BigInteger.TEN.pow(zeros));
                if (parts[1].signum() == 0) {
                    digits = parts[0];
                    removed += zeros;
                }
            }
        }
        return removed == 0 ? value : new BigDecimal(digits, value.scale() - removed);
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
