package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Name;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.support.Durations;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Values as people write them in scenarios. */
final class Shown {

    private final Aliases aliases;

    Shown(Aliases aliases) {
        this.aliases = aliases;
    }

    String value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::value).orElse("absent");
        }
        if (value instanceof RecordValue record) {
            return record("", record);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + value(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(this::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(value);
    }

    private String scalar(Object value) {
        if (value instanceof UUID id) {
            return aliases.word(id);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Duration duration) {
            return Durations.text(duration);
        }
        return value instanceof Name word ? word.text() : value.toString();
    }

    /** An element with its fields: {@code ItemAdded: {cart: c1, item: i1}}. */
    String record(String name, RecordValue record) {
        String fields = record.fields().entrySet().stream()
                .map(field -> field.getKey() + ": " + value(field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        if (name.isEmpty()) {
            return fields;
        }
        return record.fields().isEmpty() ? name : name + ": " + fields;
    }
}
