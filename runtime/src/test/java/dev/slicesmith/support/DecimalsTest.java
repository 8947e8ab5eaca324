package dev.slicesmith.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void aValueHasOneForm() {
        assertEquals(new BigDecimal("9.9"), Decimals.of("9.90"));
        assertEquals(new BigDecimal("100"), Decimals.of("1E+2"));
        assertEquals(new BigDecimal("100"), Decimals.of("100.000"));
        assertEquals(BigDecimal.ZERO, Decimals.of("-0.00"));
    }

    /** Of short numbers and of long ones, with few zeros at their end and with many. */
    @Test
    void zerosBehindThePointAreTakenAwayAndNoOthers() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            BigInteger digits = new BigInteger(1 + random.nextInt(600), random).add(BigInteger.ONE);
            int zeros = random.nextInt(200);
            BigDecimal value = new BigDecimal(digits.multiply(BigInteger.TEN.pow(zeros)), random.nextInt(350));
            BigDecimal stripped = value.stripTrailingZeros();
            assertEquals(stripped.scale() < 0 ? stripped.setScale(0) : stripped, Decimals.normalized(value));
            assertEquals(Decimals.normalized(value).negate(), Decimals.normalized(value.negate()));
        }
    }

    @Test
    void moreDigitsThanAllowedAreRefused() {
        assertEquals(500, Decimals.of("1E+499").precision());
        assertEquals(500, Decimals.of("1E-500").scale());
        assertEquals(new BigDecimal("0.5"), Decimals.of("0.5" + "0".repeat(900)));
        assertThrows(ArithmeticException.class, () -> Decimals.of("1E+500"));
        assertThrows(ArithmeticException.class, () -> Decimals.of("1E-501"));
        assertThrows(ArithmeticException.class, () -> Decimals.of("1E+999999999"));
    }
}
