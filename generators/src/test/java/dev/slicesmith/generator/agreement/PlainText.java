package dev.slicesmith.generator.agreement;

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

/** The interpreter's values as a person writes them in a scenario. */
final class PlainText {

    private final Map<UUID, String> aliases;

    /** With the words that stand for identifiers. */
    PlainText(Map<UUID, String> aliases) {
        this.aliases = aliases;
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The fields of a record, without those that cannot be written. */
    String fields(RecordValue record) {
        return record.fields().entrySet().stream()
                .filter(field -> of(field.getValue()).isPresent())
                .map(field -> field.getKey() + ": " + of(field.getValue()).orElseThrow())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Empty for what no model can say: numbers that are none. */
    Optional<String> of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? Optional.of("null") : of(optional.get());
        }
        if (value instanceof RecordValue record) {
            return Optional.of(fields(record));
        }
        if (value instanceof Map<?, ?> map) {
            return joined(map.entrySet().stream()
                    .map(entry -> of(entry.getValue()).filter(text -> !((String) entry.getKey()).isBlank())
                            .map(text -> quoted((String) entry.getKey()) + ": " + text))
                    .toList(), "{", "}");
        }
        if (value instanceof Collection<?> all) {
            return joined(all.stream().map(this::of).toList(), "[", "]");
        }
        return scalar(value);
    }

    private static Optional<String> joined(Collection<Optional<String>> parts, String begin, String end) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().map(Optional::orElseThrow).collect(Collectors.joining(", ", begin, end)))
                : Optional.empty();
    }

    private Optional<String> scalar(Object value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            return Optional.empty();
        }
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal.toPlainString());
        }
        if (value instanceof UUID id) {
            return Optional.of(quoted(aliases.getOrDefault(id, id.toString())));
        }
        if (value instanceof Duration duration) {
            return Optional.of(quoted(Durations.text(duration)));
        }
        if (value instanceof Name word) {
            return Optional.of(quoted(word.text()));
        }
        return Optional.of(value instanceof Number || value instanceof Boolean
                ? value.toString() : quoted(value.toString()));
    }
}
