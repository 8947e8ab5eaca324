package dev.slicesmith.generator.expression;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.support.Decimals;
import dev.slicesmith.support.Maps;
import dev.slicesmith.support.Sets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Random values of any type, corners often. */
public final class RandomValues {

    private final Random random;

    public RandomValues(Random random) {
        this.random = random;
    }

    /** A value for each of these fields. */
    public RecordValue record(List<Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            if (!field.isDerived()) {
                values.put(field.name().java(), of(field.type()));
            }
        }
        return new RecordValue(values);
    }

    Object of(FieldType type) {
        if (type instanceof OptionalOf optional) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(of(optional.of()));
        }
        if (type instanceof ListOf list) {
            return several(list.of());
        }
        if (type instanceof SetOf set) {
            return Sets.copyOf(several(set.of()));
        }
        if (type instanceof MapOf map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            several(ScalarType.STRING).forEach(key -> entries.put(key, of(map.of())));
            return Maps.copyOf(entries);
        }
        if (type instanceof ValueObject value) {
            return record(value.fields());
        }
        if (type instanceof EnumType words) {
            return words.constants().get(random.nextInt(words.constants().size()));
        }
        return scalar(type instanceof StrongType strong ? strong.scalar() : (ScalarType) type);
    }

    private List<Object> several(FieldType type) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(of(type));
        }
        return List.copyOf(values);
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Object scalar(ScalarType type) {
        return switch (type) {
            case STRING -> one("", "a", "x", "Zoë 😀", "b@c.de", " A 1 ", "y");
            case BOOLEAN -> random.nextBoolean();
            case INT -> one(0, 1, 2, 3, -1, 7, 1_000, Integer.MAX_VALUE, Integer.MIN_VALUE);
            case LONG -> one(0L, 1L, -5L, 3L, 10_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE);
            case DOUBLE -> one(0.0, -0.0, 0.1, 2.5, -3.75, 1e300, Double.NaN, Double.POSITIVE_INFINITY);
            case DECIMAL -> Decimals.of(one("0", "1", "9.90", "9.9", "-0.005", "2.345", "1000000", "0.333333", "100"));
            case UUID -> new UUID(0, random.nextInt(4));
            case DATE -> one(LocalDate.of(2026, 1, 31), LocalDate.of(2024, 2, 29), LocalDate.of(2026, 3, 29),
                    LocalDate.of(2026, 10, 25));
            case TIME -> one(LocalTime.MIDNIGHT, LocalTime.of(9, 30), LocalTime.of(23, 59, 59));
            case DATETIME -> one(LocalDateTime.of(2026, 3, 29, 2, 30), LocalDateTime.of(2026, 10, 25, 2, 30),
                    LocalDateTime.of(2026, 1, 31, 12, 0));
            case INSTANT -> one(Instant.parse("2026-03-29T00:59:59Z"), Instant.parse("2026-10-25T01:00:00Z"),
                    Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-06-30T22:15:30.5Z"));
            case DURATION -> one(Duration.ZERO, Duration.ofSeconds(90), Duration.ofDays(2), Duration.ofMillis(-1),
                    Duration.ofHours(36));
            case JSON -> "{}";
        };
    }
}
