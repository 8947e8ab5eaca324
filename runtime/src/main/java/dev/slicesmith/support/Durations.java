package dev.slicesmith.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as models write them: {@code 90s 15m 24h 7d}, also together: {@code 1h30m}. */
public final class Durations {

    private static final Pattern PART = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,9})?)(ms|d|h|m|s)");

    private record Unit(String sign, Duration length) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("d", Duration.ofDays(1)), new Unit("h", Duration.ofHours(1)),
            new Unit("m", Duration.ofMinutes(1)), new Unit("s", Duration.ofSeconds(1)),
            new Unit("ms", Duration.ofMillis(1)));

    private Durations() {}

    /**
     * Reads a duration.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Duration of(String text) {
        boolean negative = text.startsWith("-");
        Matcher matcher = PART.matcher(text);
        Duration sum = Duration.ZERO;
        int at = negative ? 1 : 0;
        while (at < text.length() && matcher.find(at) && matcher.start() == at) {
            sum = sum.plus(part(matcher.group(1), matcher.group(2)));
            at = matcher.end();
        }
        if (at < text.length() || text.length() < 2) {
            throw new IllegalArgumentException("\"" + text + "\" is no duration: write 90s, 15m, 24h or 7d");
        }
        return negative ? sum.negated() : sum;
    }

    private static Duration part(String number, String sign) {
        for (Unit unit : UNITS) {
            if (unit.sign.equals(sign)) {
                BigDecimal nanos = new BigDecimal(number).multiply(BigDecimal.valueOf(unit.length.toNanos()));
                BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
                return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValue());
            }
        }
        throw new IllegalArgumentException(sign);
    }

    /** The text of a duration in the greatest unit that needs no fraction: {@code 90m}. */
    public static String text(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        // Beyond 300 million years a long does not hold the milliseconds.
        BigInteger nanos = BigInteger.valueOf(duration.getSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(duration.getNano()));
        for (Unit unit : UNITS) {
            BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(unit.length.toNanos()));
            if (parts[1].signum() == 0) {
                return parts[0] + unit.sign;
            }
        }
        return new BigDecimal(nanos, 9).stripTrailingZeros().toPlainString() + "s";
    }

    /** The duration so many times; for where the number is to be evaluated first. */
    public static Duration times(long number, Duration duration) {
        return duration.multipliedBy(number);
    }

    /** The sum, nothing of none. */
    public static Duration sum(Collection<Duration> values) {
        return values.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
