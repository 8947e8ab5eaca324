package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.ScalarType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the rows that a specification expects with those of a rehearsal: as many, in any order, equal in every value
 * that is told. Where a value is expected that a given event could tell and does not, the event is made to tell it.
 */
final class RowMatch {

    private static final int ROUNDS = 4;

    private final ViewPlan plan;
    private final SpecPlan spec;
    private final Findings findings;

    RowMatch(ViewPlan plan, SpecPlan spec, Findings findings) {
        this.plan = plan;
        this.spec = spec;
        this.findings = findings;
    }

    Outcome compare(List<StepPlan> history) {
        List<StepPlan> expected = spec.then.stream().filter(step -> step.node == plan.view).toList();
        List<StepPlan> wanted = expected.stream().filter(step -> !step.empty).toList();
        Optional<FieldNode> open = RowRehearsal.open(plan, history);
        if (open.isPresent()) {
            return Outcome.open("nothing tells " + open.get() + " of a new row");
        }
        supplyElements(history);
        for (int round = 0; round < ROUNDS; round++) {
            List<Map<FieldNode, Cell>> rows = RowRehearsal.rows(plan, history);
            if (fits(wanted, rows)) {
                complete(wanted, rows);
                return Outcome.HOLDS;
            }
            if (!supply(wanted, rows, history)) {
                return Outcome.fails(difference(wanted, rows));
            }
        }
        return Outcome.fails(difference(wanted, RowRehearsal.rows(plan, history)));
    }

    private static String difference(List<StepPlan> wanted, List<Map<FieldNode, Cell>> rows) {
        return wanted.size() == rows.size()
                ? "the rows have other values than the board expects"
                : wanted.size() + " rows are expected, " + rows.size() + " come of the given events";
    }

    private boolean fits(List<StepPlan> wanted, List<Map<FieldNode, Cell>> rows) {
        return wanted.size() == rows.size() && assign(wanted, 0, rows, new HashSet<>());
    }

    private boolean assign(List<StepPlan> wanted, int at, List<Map<FieldNode, Cell>> rows, Set<Integer> used) {
        if (at == wanted.size()) {
            return true;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!used.contains(i) && agrees(wanted.get(at), rows.get(i))) {
                used.add(i);
                if (assign(wanted, at + 1, rows, used)) {
                    return true;
                }
                used.remove(i);
            }
        }
        return false;
    }

    private boolean agrees(StepPlan wanted, Map<FieldNode, Cell> row) {
        return wanted.values.entrySet().stream().allMatch(entry -> plan.view.field(entry.getKey())
                .map(field -> row.get(field).covers(entry.getValue()))
                .orElse(true));
    }

    /** Elements are compared whole, so what the board leaves out of them is filled in. */
    private void complete(List<StepPlan> wanted, List<Map<FieldNode, Cell>> rows) {
        for (StepPlan step : wanted) {
            Map<FieldNode, Cell> row = rows.stream().filter(one -> agrees(step, one)).findFirst().orElseThrow();
            step.values.replaceAll((key, value) -> plan.view.field(key)
                    .filter(field -> field.type.list() && field.type.object().isPresent())
                    .flatMap(field -> row.get(field).value()).orElse(value));
        }
    }

    /** What given events add to lists must be told, or nothing could be compared with it. */
    private void supplyElements(List<StepPlan> history) {
        for (StepPlan step : history) {
            plan.entry(step.node).ifPresent(entry -> entry.set.values().forEach(source -> {
                if (source instanceof EntryPlan.Source.Items items && spec.given.contains(step)) {
                    items.effect().needed().forEach(field -> supply(step, field));
                }
            }));
        }
    }

    private void supply(StepPlan step, FieldNode field) {
        Optional<BoardValue> value = field.example.or(() -> Literals.sample(field));
        if (value.isPresent() && step.values.putIfAbsent(field.key, value.get()) == null) {
            note("\"" + step.node + "\" gets a \"" + field.name + "\", which the board leaves out");
        }
    }

    /** Makes given events tell what the rows need; true if anything changed. */
    private boolean supply(List<StepPlan> wanted, List<Map<FieldNode, Cell>> rows, List<StepPlan> history) {
        boolean changed = false;
        if (wanted.size() > rows.size() && !plan.key.isEmpty()) {
            return separate(wanted, history);
        }
        if (wanted.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            for (Map.Entry<String, BoardValue> entry : wanted.get(i).values.entrySet()) {
                Optional<FieldNode> field = plan.view.field(entry.getKey());
                Cell cell = field.map(rows.get(i)::get).orElse(Cell.unknown());
                if (cell.isSuppliable() && cell.field().isPresent()) {
                    changed |= tell(cell.field().get(), entry.getValue(), history, wanted.size() == 1,
                            cell.origin().orElseThrow());
                }
            }
        }
        return changed;
    }

    /** With a single row, all given events speak of it. */
    private boolean tell(FieldNode field, BoardValue value, List<StepPlan> history, boolean all, StepPlan origin) {
        boolean changed = false;
        boolean identifies = field.type.strong().isPresent();
        for (StepPlan step : all && identifies ? history : List.of(origin)) {
            Optional<FieldNode> same = step.node.field(field.key).filter(other -> other.type.equals(field.type));
            if (same.isPresent() && step.values.putIfAbsent(field.key, value) == null) {
                note("\"" + step.node + "\" gets the value of \"" + field.name + "\" that the board expects");
                changed = true;
            }
        }
        return changed;
    }

    /** Several rows are expected of events that tell nothing to keep them apart: each gets an identity of its own. */
    private boolean separate(List<StepPlan> wanted, List<StepPlan> history) {
        List<StepPlan> makers = new ArrayList<>();
        history.stream().filter(step -> plan.entry(step.node)
                .filter(entry -> entry.mode == EntryPlan.Mode.CREATE && entry.key.size() == plan.key.size())
                .isPresent()).forEach(makers::add);
        FieldNode key = plan.key.get(plan.key.size() - 1);
        if (makers.size() != wanted.size() || key.type.strong().isEmpty()) {
            return false;
        }
        boolean changed = false;
        for (int i = 0; i < makers.size(); i++) {
            FieldNode field = plan.entry(makers.get(i).node).orElseThrow().key.get(key);
            BoardValue value = Optional.ofNullable(wanted.get(i).values.get(key.key)).orElse(alias(key, i + 1));
            if (makers.get(i).values.putIfAbsent(field.key, value) == null) {
                changed = true;
                note("\"" + makers.get(i).node + "\" gets a \"" + field.name + "\" of its own, as several rows are expected");
            }
        }
        return changed;
    }

    /** A word where the type takes one, else a number. */
    private static BoardValue alias(FieldNode key, int number) {
        boolean words = key.type.scalar() == ScalarType.UUID || key.type.scalar() == ScalarType.STRING;
        return new BoardValue.Text(words ? key.name + number : String.valueOf(number));
    }

    private void note(String what) {
        findings.add(ImportCode.SPEC_VALUE, spec.board.id(), "specification \"" + spec.board.title() + "\": " + what);
    }
}
