package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.ScalarType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses one scalar for fields that hold the same thing: what most of them say, widened until every value that a
 * specification gives fits.
 */
final class ScalarChoice {

    private final List<ScalarType> declared;
    private final List<String> examples;
    private final List<String> needed;

    /**
     * @param declared what the fields say
     * @param examples values that should fit
     * @param needed values that must fit
     */
    ScalarChoice(List<ScalarType> declared, List<String> examples, List<String> needed) {
        this.declared = List.copyOf(declared);
        this.examples = examples.stream().filter(text -> !text.isBlank()).toList();
        this.needed = needed.stream().filter(text -> !text.isBlank()).toList();
    }

    ScalarType choose(boolean identifies) {
        ScalarType wish = declared.isEmpty() ? fromValues() : common(identifies);
        if (wish == ScalarType.DATETIME && all().stream().anyMatch(ScalarChoice::isZoned)) {
            wish = ScalarType.INSTANT;
        }
        for (ScalarType type : widenings(wish)) {
            if (needed.stream().allMatch(text -> Literals.fit(text, type).isPresent())) {
                return type;
            }
        }
        return ScalarType.STRING;
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(examples);
        all.addAll(needed);
        return all;
    }

    private static boolean isZoned(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d[T ].*(Z|[+-]\\d\\d:?\\d\\d)");
    }

    private ScalarType fromValues() {
        List<String> values = all();
        if (values.isEmpty()) {
            return ScalarType.STRING;
        }
        for (ScalarType type : List.of(ScalarType.INT, ScalarType.DECIMAL, ScalarType.DATE, ScalarType.INSTANT)) {
            boolean dated = type == ScalarType.DATE && values.stream().anyMatch(text -> text.length() > 10);
            if (!dated && values.stream().allMatch(text -> Literals.fit(text, type).isPresent())) {
                return type;
            }
        }
        if (values.stream().allMatch(text -> Set.of("true", "false").contains(text))) {
            return ScalarType.BOOLEAN;
        }
        boolean uuids = values.stream().allMatch(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
        return uuids ? ScalarType.UUID : ScalarType.STRING;
    }

    private ScalarType common(boolean identifies) {
        Set<ScalarType> kinds = new LinkedHashSet<>(declared);
        if (kinds.size() == 1) {
            return declared.get(0);
        }
        if (kinds.stream().allMatch(ScalarType::isNumber)) {
            return widest(kinds);
        }
        if (kinds.stream().allMatch(type -> type.name().startsWith("DATE") || type == ScalarType.INSTANT)) {
            return kinds.contains(ScalarType.INSTANT) ? ScalarType.INSTANT : ScalarType.DATETIME;
        }
        ScalarType most = most(kinds);
        if (identifies || most == ScalarType.STRING) {
            return most;
        }
        boolean fits = all().stream().allMatch(text -> Literals.fit(text, most).isPresent());
        return fits ? most : ScalarType.STRING;
    }

    private ScalarType most(Set<ScalarType> kinds) {
        Map<ScalarType, Integer> counts = new LinkedHashMap<>();
        declared.forEach(type -> counts.merge(type, 1, Integer::sum));
        return kinds.stream()
                .max(Comparator.comparing((ScalarType type) -> counts.get(type))
                        .thenComparing(type -> type == ScalarType.STRING ? 0 : 1))
                .orElse(ScalarType.STRING);
    }

    private static ScalarType widest(Set<ScalarType> numbers) {
        if (numbers.contains(ScalarType.DECIMAL)) {
            return ScalarType.DECIMAL;
        }
        return numbers.contains(ScalarType.DOUBLE) ? ScalarType.DOUBLE : ScalarType.LONG;
    }

    private static List<ScalarType> widenings(ScalarType type) {
        return switch (type) {
            case INT -> List.of(type, ScalarType.LONG, ScalarType.DECIMAL);
            case LONG -> List.of(type, ScalarType.DECIMAL);
            case DATE -> List.of(type, ScalarType.DATETIME);
            case INSTANT -> List.of(type, ScalarType.DATETIME);
            default -> List.of(type);
        };
    }

    /** The texts among some values. */
    static List<String> texts(List<BoardValue> values) {
        List<String> texts = new ArrayList<>();
        for (BoardValue value : values) {
            if (value instanceof BoardValue.Text text) {
                texts.add(text.text());
            } else if (value instanceof BoardValue.Many many) {
                texts.addAll(texts(many.items()));
            }
        }
        return texts;
    }
}
