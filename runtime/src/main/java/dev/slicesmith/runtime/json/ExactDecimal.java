package dev.slicesmith.runtime.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads decimals with one scale per value, so that they are equal by value. Refuses exponents so large that writing
 * the number out would fill the memory: a few bytes of input must not cost gigabytes.
 */
final class ExactDecimal extends StdDeserializer<BigDecimal> {

    private static final int LARGEST_SCALE = 1000;

    ExactDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        BigDecimal value = parser.getDecimalValue();
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (!isModest(value)) {
            return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, 0, "the exponent is too large");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static boolean isModest(BigDecimal value) {
        return Math.abs((long) value.scale()) <= LARGEST_SCALE;
    }
}
