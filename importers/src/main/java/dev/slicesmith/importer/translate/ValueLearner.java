package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Learns from specifications where columns come from that no name or mapping tells: a field of the event that always has
 * the same value, a word, a flag; or a number that follows from a list of the row.
 */
final class ValueLearner {

    private static final Pattern COUNT = Pattern.compile("(?i)(total|count|number|size).*|.*(total|count|number|size)");

    private final ViewPlan plan;
    private final List<SpecPlan> specs;
    private final Findings findings;

    ValueLearner(ViewPlan plan, List<SpecPlan> specs, Findings findings) {
        this.plan = plan;
        this.specs = specs;
        this.findings = findings;
    }

    void learn() {
        for (FieldNode column : plan.columns()) {
            if (column.type.isNumber()) {
                derive(column);
            }
            boolean structured = column.type.list() && column.type.object().isPresent();
            if (!structured && !plan.derived.containsKey(column)) {
                learn(column);
            }
        }
    }

    private void learn(FieldNode column) {
        Map<Node, List<Observation>> seen =
                Observation.all(specs, plan, (event, row) -> Optional.ofNullable(row.values.get(column.key)));
        for (EntryPlan entry : plan.entries) {
            List<Observation> own = seen.getOrDefault(entry.event, List.of());
            if (own.isEmpty() || entry.set.containsKey(column) && agrees(entry.set.get(column), own)) {
                continue;
            }
            Optional<PartSource> source =
                    Observation.source(own, column.type, column.optional, entry.event, column.key);
            boolean idle = source.filter(some -> some instanceof PartSource.Fixed
                    && column.type.isNumber()).isPresent();
            source.filter(some -> !idle).ifPresent(some -> {
                entry.set.put(column, some instanceof PartSource.Copied copied
                        ? new EntryPlan.Source.Copy(copied.field())
                        : new EntryPlan.Source.Said((PartSource.Fixed) some));
                findings.add(ImportCode.PROJECTION_INFERRED, plan.view.id, "specifications show that \"" + column
                        + "\" is " + some.expression() + " after \"" + entry.event + "\"");
            });
        }
    }

    private static boolean agrees(EntryPlan.Source source, List<Observation> seen) {
        return !(source instanceof EntryPlan.Source.Copy copy) || seen.stream().allMatch(one -> {
            BoardValue told = one.event().values.get(copy.field().key);
            return told == null || told.equals(one.value());
        });
    }

    /** Rows that show a list and the number tell whether one follows from the other. */
    private void derive(FieldNode column) {
        for (FieldNode list : plan.columns()) {
            if (!list.type.list() || list.type.object().isEmpty() || list.optional) {
                continue;
            }
            List<DerivedColumn> fitting = candidates(list, column.type.scalar()).stream()
                    .filter(candidate -> shows(candidate, column)).toList();
            if (fitting.size() == 1 && !column.optional) {
                plan.derived.put(column, fitting.get(0));
                column.derived = true;
                plan.entries.forEach(entry -> entry.set.remove(column));
                findings.add(ImportCode.PROJECTION_INFERRED, plan.view.id, "specifications show that \"" + column
                        + "\" is " + fitting.get(0).words());
                return;
            }
        }
    }

    private static List<DerivedColumn> candidates(FieldNode list, ScalarType scalar) {
        List<DerivedColumn> candidates = new ArrayList<>();
        boolean whole = scalar == ScalarType.INT || scalar == ScalarType.LONG;
        if (whole) {
            candidates.add(new DerivedColumn(list, Optional.empty()));
        }
        for (ObjectPlan.Part part : list.type.object().orElseThrow().fields()) {
            boolean flag = whole && part.type().equals(TypePlan.scalar(ScalarType.BOOLEAN, false));
            if (flag || part.type().isNumber() && part.type().scalar() == scalar) {
                candidates.add(new DerivedColumn(list, Optional.of(part)));
            }
        }
        return candidates;
    }

    /** Two different numbers, or a name that says so, and nothing that contradicts. */
    private boolean shows(DerivedColumn candidate, FieldNode column) {
        List<BoardValue> seen = new ArrayList<>();
        for (SpecPlan spec : specs) {
            for (StepPlan row : spec.then) {
                BoardValue number = row.values.get(column.key);
                BoardValue items = row.values.get(candidate.list().key);
                if (row.node == plan.view && number != null && items instanceof BoardValue.Many many) {
                    // An element whose part is not told says nothing.
                    Optional<BoardValue> derived = candidate.value(many.items());
                    if (derived.filter(value -> !value.equals(number)).isPresent()) {
                        return false;
                    }
                    derived.ifPresent(seen::add);
                }
            }
        }
        boolean counted = candidate.part().isEmpty() && COUNT.matcher(column.name).matches()
                && seen.stream().anyMatch(number -> !number.equals(new BoardValue.Text("0")));
        return counted || seen.stream().distinct().count() > 1;
    }
}
