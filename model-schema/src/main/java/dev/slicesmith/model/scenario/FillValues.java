package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The values of fields that a scenario leaves out. They depend on the type and the field alone. */
public final class FillValues {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private FillValues() {}

    /** The value of a field. */
    public static Value of(Field field) {
        return field.example()
                .or(field::defaultValue)
                .orElseGet(() -> of(field.type(), field.constraints(), field.name()));
    }

    private static Value of(FieldType type, Constraints constraints, Name name) {
        if (type.isOptional()) {
            return new Value.Absent(type);
        }
        if (type instanceof FieldType.ListOf || type instanceof FieldType.SetOf) {
            return new Value.Items(type, List.of());
        }
        if (type instanceof FieldType.MapOf map) {
            return new Value.Entries(map, List.of());
        }
        if (type instanceof EnumType words) {
            return new Value.Constant(words, words.constants().get(0));
        }
        if (type instanceof ValueObject object) {
            return new Value.Composite(object, List.of());
        }
        if (type instanceof StrongType strong) {
            return scalar(type, strong.scalar(), constraints.isEmpty() ? strong.constraints() : constraints, name);
        }
        return scalar(type, (ScalarType) type, constraints, name);
    }

    private static Value scalar(FieldType type, ScalarType scalar, Constraints constraints, Name name) {
        if (scalar == ScalarType.UUID) {
            return new Value.Alias(type, name.text());
        }
        if (constraints.min().isPresent() && constraints.min().get() instanceof Value.Scalar min) {
            return new Value.Scalar(type, min.value());
        }
        if (constraints.max().isPresent() && constraints.max().get() instanceof Value.Scalar max) {
            return new Value.Scalar(type, max.value());
        }
        return new Value.Scalar(type, switch (scalar) {
            case STRING -> fitted(name.text(), constraints);
            case BOOLEAN -> false;
            case INT -> 1;
            case LONG -> 1L;
            case DOUBLE -> 1.0;
            case DECIMAL -> BigDecimal.ONE;
            case DATE -> DAY;
            case TIME -> LocalTime.MIDNIGHT;
            case DATETIME -> LocalDateTime.of(DAY, LocalTime.MIDNIGHT);
            case INSTANT -> Instant.parse("2026-01-01T00:00:00Z");
            case DURATION -> Duration.ofMinutes(1);
            case JSON -> "{}";
            case UUID -> throw new IllegalStateException("an alias");
        });
    }

    private static String fitted(String text, Constraints constraints) {
        StringBuilder fitted = new StringBuilder(text);
        while (fitted.length() < constraints.minLength().orElse(0)) {
            fitted.append(text);
        }
        int most = Math.max(constraints.maxLength().orElse(fitted.length()), constraints.minLength().orElse(0));
        return fitted.substring(0, Math.min(fitted.length(), most));
    }
}
