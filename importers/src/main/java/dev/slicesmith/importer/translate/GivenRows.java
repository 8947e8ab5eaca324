package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells rows that a specification gives of a view by the events that make them: only events can be given. Where no events
 * lead to these very rows, the specification stays as it is and is listed.
 */
final class GivenRows {

    private final ViewPlan plan;
    private final Findings findings;

    GivenRows(ViewPlan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    void tell(SpecPlan spec) {
        boolean only = spec.obstacles.equals(List.of(SpecChecks.ROWS_GIVEN))
                && spec.given.stream().allMatch(step -> step.node == plan.view || step.node.is(ElementKind.EVENT));
        List<StepPlan> rows = spec.given.stream().filter(step -> step.node == plan.view).toList();
        List<StepPlan> events = new ArrayList<>();
        if (!only || !rows.stream().allMatch(row -> events.addAll(events(row))) || !lead(events, rows)) {
            return;
        }
        spec.given.removeAll(rows);
        spec.given.addAll(0, events);
        spec.obstacles.clear();
        findings.add(ImportCode.SPEC_VALUE, spec.board.id(), "specification \"" + spec.board.title()
                + "\" gives rows of \"" + plan.view + "\": told by the events that make them");
    }

    private boolean lead(List<StepPlan> events, List<StepPlan> rows) {
        List<Map<FieldNode, Cell>> made = RowRehearsal.rows(plan, events);
        return made.size() == rows.size() && rows.stream().allMatch(row -> made.stream().anyMatch(cells ->
                row.values.entrySet().stream().allMatch(entry -> plan.view.field(entry.getKey())
                        .map(cells::get).filter(cell -> cell.covers(entry.getValue())).isPresent())));
    }

    /** The event that makes the row, and those that add the elements of its lists. */
    private List<StepPlan> events(StepPlan row) {
        List<StepPlan> events = new ArrayList<>();
        if (!plan.key.isEmpty()) {
            plan.entries.stream().filter(entry -> entry.mode == EntryPlan.Mode.CREATE).findFirst()
                    .ifPresent(entry -> events.add(made(entry, row)));
        }
        row.values.forEach((key, value) -> plan.view.field(key).ifPresent(column -> {
            if (value instanceof BoardValue.Many many && column.type.object().isPresent()) {
                many.items().forEach(item -> added(column, item, row).ifPresent(events::add));
            }
        }));
        return events;
    }

    private StepPlan made(EntryPlan entry, StepPlan row) {
        Map<String, BoardValue> values = new LinkedHashMap<>();
        entry.key.forEach((key, field) -> copy(row, key, field, values));
        entry.set.forEach((column, source) -> {
            if (source instanceof EntryPlan.Source.Copy copied) {
                copy(row, column, copied.field(), values);
            }
        });
        return new StepPlan(entry.event, false, values);
    }

    private static void copy(StepPlan row, FieldNode column, FieldNode field, Map<String, BoardValue> values) {
        Optional.ofNullable(row.values.get(column.key)).ifPresent(value -> values.put(field.key, value));
    }

    /** By the event that tells most of an element. */
    private Optional<StepPlan> added(FieldNode column, BoardValue item, StepPlan row) {
        StepPlan best = null;
        for (EntryPlan entry : plan.entries) {
            if (item instanceof BoardValue.Named named && entry.set.get(column) instanceof EntryPlan.Source.Items items
                    && items.effect().kind == ItemEffect.Kind.ADD) {
                Map<String, BoardValue> values = new LinkedHashMap<>();
                entry.key.forEach((key, field) -> copy(row, key, field, values));
                items.effect().parts.forEach((part, source) -> {
                    if (source instanceof PartSource.Copied copied && named.values().containsKey(part.name())) {
                        values.put(copied.field().key, named.values().get(part.name()));
                    }
                });
                best = best == null || values.size() > best.values.size()
                        ? new StepPlan(entry.event, false, values) : best;
            }
        }
        return Optional.ofNullable(best);
    }
}
