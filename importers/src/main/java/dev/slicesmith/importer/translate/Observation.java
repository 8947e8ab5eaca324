package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a specification shows of an event: a value that is expected right after it.
 *
 * @param event the last given event
 * @param value what is expected
 * @param title what the specification says it shows
 */
record Observation(StepPlan event, BoardValue value, String title) {

    /**
     * The observations of a view, by event.
     *
     * @param specs its specifications
     * @param shown the value that a row shows after an event, if any
     */
    static Map<Node, List<Observation>> all(
            List<SpecPlan> specs, ViewPlan plan, BiFunction<StepPlan, StepPlan, Optional<BoardValue>> shown) {
        Map<Node, List<Observation>> all = new LinkedHashMap<>();
        for (SpecPlan spec : specs) {
            if (spec.given.isEmpty() || !spec.when.isEmpty()) {
                continue;
            }
            StepPlan last = spec.given.get(spec.given.size() - 1);
            Optional<EntryPlan> entry = plan.entry(last.node);
            entry.flatMap(some -> row(spec, plan, some, last)).flatMap(row -> shown.apply(last, row)).ifPresent(value ->
                    all.computeIfAbsent(last.node, node -> new ArrayList<>())
                            .add(new Observation(last, value, spec.board.title())));
        }
        return all;
    }

    /** The expected row that the event speaks of. */
    private static Optional<StepPlan> row(SpecPlan spec, ViewPlan plan, EntryPlan entry, StepPlan event) {
        List<StepPlan> rows = spec.then.stream().filter(step -> step.node == plan.view && !step.empty).toList();
        if (rows.size() == 1) {
            return Optional.of(rows.get(0));
        }
        return rows.stream().filter(row -> !plan.key.isEmpty() && plan.key.stream().allMatch(key -> {
            FieldNode field = entry.key.get(key);
            BoardValue told = field == null ? null : event.values.get(field.key);
            return told != null && told.equals(row.values.get(key.key));
        })).findFirst();
    }

    /** What always gives the values: the same name first, else the only field that does, else the same word. */
    static Optional<PartSource> source(List<Observation> seen, TypePlan type, boolean optional, Node event, String key) {
        List<FieldNode> fields = event.fields.stream()
                .filter(field -> field.type.fits(type) && (!field.optional || optional))
                .filter(field -> seen.stream().allMatch(one -> one.value().equals(one.event().values.get(field.key))))
                .toList();
        Optional<FieldNode> named = fields.stream().filter(field -> field.key.equals(key)).findFirst();
        if (named.isPresent() || fields.size() == 1) {
            return Optional.of(new PartSource.Copied(named.orElseGet(() -> fields.get(0))));
        }
        boolean same = seen.stream().map(Observation::value).distinct().count() == 1;
        return same ? fixed(seen, type, event) : Optional.empty();
    }

    private static Optional<PartSource> fixed(List<Observation> seen, TypePlan type, Node event) {
        if (type.list() || type.object().isPresent() || type.strong().isPresent()
                || !(seen.get(0).value() instanceof BoardValue.Text text)) {
            return Optional.empty();
        }
        return switch (type.scalar()) {
            case BOOLEAN -> Optional.of(new PartSource.Fixed(text.text(), text));
            case INT, LONG, DECIMAL -> text.text().equals("0")
                    ? Optional.of(new PartSource.Fixed("0", text)) : Optional.empty();
            case STRING -> word(text.text(), event, seen)
                    ? Optional.of(new PartSource.Fixed("'" + text.text() + "'", text)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A word is the event's if its title or the specification's has it, or if several specifications agree on it. */
    private static boolean word(String text, Node event, List<Observation> seen) {
        String key = Keys.of(text);
        return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,40}") && !key.isEmpty() && (seen.size() > 1
                || Keys.of(event.title).contains(key)
                || ErrorWords.words(seen.get(0).title()).contains(text.toLowerCase(Locale.ROOT)));
    }
}
