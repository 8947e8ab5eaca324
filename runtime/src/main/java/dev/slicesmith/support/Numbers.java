package dev.slicesmith.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Integers that fail instead of overflowing. */
public final class Numbers {

    private Numbers() {}

    /** The quotient, rounded towards zero. */
    public static int divide(int dividend, int divisor) {
        return divisor == -1 ? Math.negateExact(dividend) : dividend / divisor;
    }

    /** The quotient, rounded towards zero. */
    public static long divide(long dividend, long divisor) {
        return divisor == -1 ? Math.negateExact(dividend) : dividend / divisor;
    }

    /** What a division leaves, with the dividend's sign. */
    public static int remainder(int dividend, int divisor) {
        return dividend % divisor;
    }

    /** What a division leaves, with the dividend's sign. */
    public static long remainder(long dividend, long divisor) {
        return dividend % divisor;
    }

    /** The sum, 0 of none. */
    public static int sumInts(Collection<Integer> values) {
        return values.stream().reduce(0, Math::addExact);
    }

    /** The sum, 0 of none. */
    public static long sumLongs(Collection<Long> values) {
        return values.stream().reduce(0L, Math::addExact);
    }

    /** The sum, 0 of none. */
    public static double sumDoubles(Collection<Double> values) {
        return values.stream().reduce(0.0, Double::sum);
    }

    /** The integer part. */
    public static int toInt(BigDecimal value) {
        return value.setScale(0, RoundingMode.DOWN).intValueExact();
    }

    /** The integer part. */
    public static int toInt(double value) {
        return Math.toIntExact(toLong(value));
    }

    /** The integer part. */
    public static long toLong(BigDecimal value) {
        return value.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    /** The integer part. */
    public static long toLong(double value) {
        if (!(value > -0x1p63 && value < 0x1p63)) {
            throw new ArithmeticException("integer overflow");
        }
        return (long) value;
    }
}
