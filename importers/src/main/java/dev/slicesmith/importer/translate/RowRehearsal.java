package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays events through the plan of a view, by the language's rules on rows. */
final class RowRehearsal {

    private final ViewPlan plan;
    private final List<Map<FieldNode, Cell>> rows = new ArrayList<>();

    private RowRehearsal(ViewPlan plan) {
        this.plan = plan;
        if (plan.key.isEmpty()) {
            rows.add(begun(Map.of()));
        }
    }

    /** The rows after some events, in the order of their making. */
    static List<Map<FieldNode, Cell>> rows(ViewPlan plan, List<StepPlan> events) {
        RowRehearsal rehearsal = new RowRehearsal(plan);
        for (StepPlan step : events) {
            plan.entry(step.node).ifPresent(entry -> rehearsal.play(entry, step));
        }
        return rehearsal.rows;
    }

    private void play(EntryPlan entry, StepPlan step) {
        Map<FieldNode, Cell> known = new LinkedHashMap<>();
        entry.key.forEach((key, field) -> known.put(key, Cell.of(step, field)));
        List<Map<FieldNode, Cell>> concerned = rows.stream().filter(row -> agrees(row, known)).toList();
        if (entry.mode == EntryPlan.Mode.DELETE) {
            rows.removeAll(concerned);
            return;
        }
        if (concerned.isEmpty() && entry.mode == EntryPlan.Mode.CREATE && known.size() == plan.key.size()) {
            Map<FieldNode, Cell> row = begun(known);
            rows.add(row);
            concerned = List.of(row);
        }
        concerned.forEach(row -> set(row, entry, step));
        concerned.forEach(this::derive);
    }

    private static boolean agrees(Map<FieldNode, Cell> row, Map<FieldNode, Cell> known) {
        return known.entrySet().stream()
                .allMatch(entry -> row.get(entry.getKey()).token().equals(entry.getValue().token()));
    }

    private Map<FieldNode, Cell> begun(Map<FieldNode, Cell> known) {
        Map<FieldNode, Cell> row = new LinkedHashMap<>(known);
        for (FieldNode column : plan.columns()) {
            row.put(column, beginning(column));
        }
        derive(row);
        return row;
    }

    private void derive(Map<FieldNode, Cell> row) {
        plan.derived.forEach((column, derived) -> row.put(column, row.get(derived.list()).value()
                .filter(BoardValue.Many.class::isInstance)
                .flatMap(items -> derived.value(((BoardValue.Many) items).items()))
                .map(Cell::of).orElseGet(Cell::unknown)));
    }

    private static Cell beginning(FieldNode column) {
        if (!ViewPlan.begins(column)) {
            return Cell.unknown();
        }
        if (column.optional) {
            return Cell.of(new BoardValue.Many(List.of(new BoardValue.Text("absent"))));
        }
        if (column.type.list()) {
            return Cell.of(new BoardValue.Many(List.of()));
        }
        return Cell.of(new BoardValue.Text(column.type.scalar() == ScalarType.BOOLEAN ? "false" : "0"));
    }

    private static void set(Map<FieldNode, Cell> row, EntryPlan entry, StepPlan step) {
        Map<FieldNode, Cell> values = new LinkedHashMap<>();
        entry.set.forEach((column, source) -> {
            if (source instanceof EntryPlan.Source.Copy copy) {
                values.put(column, Cell.of(step, copy.field()));
            } else if (source instanceof EntryPlan.Source.Said said) {
                values.put(column, Cell.of(said.value().said()));
            } else if (source instanceof EntryPlan.Source.Step by) {
                Cell one = Cell.of(new BoardValue.Text(String.valueOf(by.by())));
                values.put(column, row.get(column).plus(one, column.type.scalar()));
            } else if (source instanceof EntryPlan.Source.Items items) {
                values.put(column, row.get(column).value()
                        .flatMap(list -> items.effect().apply(((BoardValue.Many) list).items(), step))
                        .map(Cell::of).orElseGet(Cell::unknown));
            } else if (source instanceof EntryPlan.Source.Sum sum) {
                Cell more = Cell.of(step, sum.field());
                Cell product = sum.times()
                        .map(times -> more.times(Cell.of(step, times), column.type.scalar())).orElse(more);
                values.put(column, row.get(column).plus(product, column.type.scalar()));
            } else {
                values.put(column, Cell.of(new BoardValue.Text("true")));
            }
        });
        row.putAll(values);
    }

    /** Whether a fresh row would lack a value, so that a person has to write code first. */
    static Optional<FieldNode> open(ViewPlan plan, List<StepPlan> events) {
        for (StepPlan step : events) {
            Optional<EntryPlan> entry = plan.entry(step.node).filter(e -> e.mode == EntryPlan.Mode.CREATE);
            if (entry.isPresent() && entry.get().key.size() == plan.key.size()) {
                Optional<FieldNode> missing = plan.columns().stream()
                        .filter(column -> !entry.get().set.containsKey(column) && !ViewPlan.begins(column))
                        .findFirst();
                if (missing.isPresent()) {
                    return missing;
                }
            }
        }
        return Optional.empty();
    }
}
