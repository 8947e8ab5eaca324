package dev.slicesmith.runtime.json;

import dev.slicesmith.support.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Refuses at the door what some database cannot keep: an event that is stored cannot be taken back, and a view that
 * cannot keep it would have to pass it over.
 */
final class IncomingValues {

    /** What four digits can write, as ISO 8601 has it. */
    private static final int LAST_YEAR = 9999;

    private IncomingValues() {}

    static SimpleModule module() {
        return new SimpleModule("incoming values")
                .addDeserializer(String.class, new CleanText())
                .addKeyDeserializer(String.class, new CleanKey())
                .addDeserializer(Double.class, new FiniteNumber())
                .addDeserializer(Double.TYPE, new FiniteNumber())
                .addDeserializer(Instant.class,
                        new Time<>(Instant.class, Instant::parse, time -> time.atOffset(ZoneOffset.UTC).getYear()))
                .addDeserializer(LocalDate.class, new Time<>(LocalDate.class, LocalDate::parse, LocalDate::getYear))
                .addDeserializer(LocalDateTime.class,
                        new Time<>(LocalDateTime.class, LocalDateTime::parse, LocalDateTime::getYear))
                .addDeserializer(Json.class, new RawJson.Reader(IncomingValues::isClean));
    }

    private static boolean isClean(JsonNode node) {
        if (node.isString()) {
            return CleanText.isClean(node.stringValue());
        }
        if (node.isNumber()) {
            return ExactDecimal.isModest(node.decimalValue());
        }
        return node.propertyStream().allMatch(property -> CleanText.isClean(property.getKey()))
                && node.valueStream().allMatch(IncomingValues::isClean);
    }

    private static final class CleanKey extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return CleanText.isClean(key) ? key
                    : context.handleWeirdKey(String.class, "", "no well-formed text");
        }
    }

    private static final class FiniteNumber extends StdDeserializer<Double> {

        FiniteNumber() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            JsonToken token = parser.currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                return (Double) context.handleUnexpectedToken(Double.class, parser);
            }
            double value = parser.getDoubleValue();
            return Double.isFinite(value) ? Double.valueOf(value)
                    : (Double) context.handleWeirdNumberValue(Double.class, 0, "the number is too large");
        }
    }

    private static final class Time<T> extends StdDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> parse;
        private final ToIntFunction<T> year;

        Time(Class<T> type, Function<String, T> parse, ToIntFunction<T> year) {
            super(type);
            this.type = type;
            this.parse = parse;
            this.year = year;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            try {
                T time = parse.apply(parser.getString());
                if (year.applyAsInt(time) > 0 && year.applyAsInt(time) <= LAST_YEAR) {
                    return time;
                }
            } catch (DateTimeException malformed) {
                // Refused below.
            }
            return type.cast(context.handleWeirdStringValue(type, "", "no time of the years 1 to 9999"));
        }
    }
}
