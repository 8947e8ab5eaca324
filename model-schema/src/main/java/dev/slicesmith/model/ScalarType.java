package dev.slicesmith.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types that the language brings along. */
public enum ScalarType implements FieldType {
    STRING,
    BOOLEAN,
    INT,
    LONG,
    DOUBLE,
    /** Exact, equal by value: 9.9 is 9.90. */
    DECIMAL,
    UUID,
    DATE,
    TIME,
    /** Date and time without a zone. */
    DATETIME,
    INSTANT,
    DURATION,
    /** Any JSON document, copied but not looked into. */
    JSON;

    private static final List<ScalarType> ALL = List.of(values());

    @Override
    public String notation() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scalar with this name in the language, which is lower case. */
    public static Optional<ScalarType> named(String name) {
        return ALL.stream().filter(type -> type.notation().equals(name)).findFirst();
    }

    /** All names, in the order of the reference. */
    public static List<String> names() {
        return Arrays.stream(values()).map(ScalarType::notation).toList();
    }

    public boolean isNumber() {
        return this == INT || this == LONG || this == DOUBLE || this == DECIMAL;
    }
}
