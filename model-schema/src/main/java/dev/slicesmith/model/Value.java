package dev.slicesmith.model;

import java.util.List;

/** A plain value of a known type: of an example, a default, a constraint or a scenario. */
public sealed interface Value {

    FieldType type();

    /**
     * A scalar, or a strong type around one.
     *
     * @param type {@link ScalarType} or {@link TypeDefinition.StrongType}
     * @param value {@code String}, {@code Boolean}, {@code Integer}, {@code Long}, {@code Double}, {@code BigDecimal}
     *     (without trailing zeros), {@code UUID}, {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime},
     *     {@code Instant}, {@code Duration}, or for {@code json} its text
     */
    record Scalar(FieldType type, Object value) implements Value {}

    /**
     * A word that stands for one fixed identifier ({@code c1}).
     *
     * @param type {@code uuid} or a strong type around it
     * @param alias the word
     */
    record Alias(FieldType type, String alias) implements Value {}

    /** A constant of an enumeration. */
    record Constant(TypeDefinition.EnumType type, Name constant) implements Value {}

    /**
     * Several values.
     *
     * @param type {@link FieldType.ListOf} or {@link FieldType.SetOf}
     * @param items the values, in order
     */
    record Items(FieldType type, List<Value> items) implements Value {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values by key. */
    record Entries(FieldType.MapOf type, List<Entry> entries) implements Value {

        public Entries {
            entries = List.copyOf(entries);
        }

        /** One value with its key. */
        public record Entry(String key, Value value) {}
    }

    /**
     * A value object; only the fields that were written.
     *
     * @param fields the written fields
     */
    record Composite(TypeDefinition.ValueObject type, List<FieldValue> fields) implements Value {

        public Composite {
            fields = List.copyOf(fields);
        }
    }

    /** No value where one is optional. */
    record Absent(FieldType type) implements Value {}
}
