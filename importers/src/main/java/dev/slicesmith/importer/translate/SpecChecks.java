package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says why a specification cannot become a scenario at all, and brings its values into the form of their types. */
final class SpecChecks {

    private static final Pattern EMPTY = Pattern.compile(
            "(?is).*\\b(empty|no data|no rows|no entries|leere?|keine|vide|aucune?)\\b.*");

    static final String ROWS_GIVEN = "it gives rows of a view that events make; give the events";

    private final Flows flows;
    private final Findings findings;

    SpecChecks(Flows flows, Findings findings) {
        this.flows = flows;
        this.findings = findings;
    }

    void check(SpecPlan spec) {
        if (!spec.obstacles.isEmpty()) {
            return;
        }
        shape(spec).ifPresent(spec.obstacles::add);
        for (List<StepPlan> steps : List.of(spec.given, spec.when, spec.then)) {
            steps.forEach(step -> fit(spec, step, steps == spec.then));
        }
        emptied(spec);
    }

    /** A drawn view without values, and words that say it is empty: boards have no sticky for nothing. */
    private void emptied(SpecPlan spec) {
        boolean rows = spec.when.isEmpty() && spec.then.size() == 1 && spec.then.get(0).node.is(ElementKind.VIEW);
        String words = spec.board.title() + " " + String.join(" ", spec.board.comments());
        boolean told = rows && !spec.then.get(0).values.isEmpty()
                && spec.then.get(0).values.values().stream().allMatch(SpecChecks::isNothing);
        if (rows && !told && !spec.then.get(0).empty && EMPTY.matcher(words).matches() && isBare(spec)) {
            spec.then.set(0, new StepPlan(spec.then.get(0).node, true, Map.of()));
            findings.add(ImportCode.SPEC_VALUE, spec.board.id(), "specification \"" + spec.board.title()
                    + "\" says that the view is empty: no rows are expected");
        }
    }

    /** A row in which lists are empty and numbers zero is a row. */
    private static boolean isNothing(BoardValue value) {
        return value.isBlank() || value instanceof BoardValue.Text text && text.text().matches("0|false");
    }

    /** Without values, or after events that the view does not know. */
    private boolean isBare(SpecPlan spec) {
        StepPlan rows = spec.then.get(0);
        return rows.values.isEmpty()
                || spec.given.stream().noneMatch(step -> flows.feeds(rows.node).contains(step.node));
    }

    private static Optional<String> shape(SpecPlan spec) {
        boolean silent = spec.then.isEmpty() && spec.error.isEmpty();
        boolean events = !spec.then(ElementKind.EVENT).isEmpty();
        if (silent && (spec.when.isEmpty() || spec.given.isEmpty() && spec.board.then().isEmpty())) {
            return Optional.of("it says nothing of what follows");
        }
        if (spec.error.isPresent() && !spec.then.isEmpty()) {
            return Optional.of("it expects an error and something else at once");
        }
        if (spec.when.size() > 1) {
            return Optional.of("it has more than one command");
        }
        if (spec.error.isPresent() && spec.when.isEmpty()) {
            return Optional.of("it expects an error without a command");
        }
        if (spec.when.stream().anyMatch(step -> !step.node.is(ElementKind.COMMAND))) {
            return Optional.of("its when is an event");
        }
        if (spec.given.stream().anyMatch(step -> step.node.is(ElementKind.VIEW) && !step.node.external)) {
            return Optional.of(ROWS_GIVEN);
        }
        if (spec.then.stream().anyMatch(step -> step.node.is(ElementKind.COMMAND))) {
            return Optional.of("it expects a command");
        }
        boolean view = spec.when.isEmpty() && !spec.then(ElementKind.VIEW).isEmpty();
        return view && events ? Optional.of("it expects events and rows without a command") : Optional.empty();
    }

    /** Where a type has no shape, boards list the names of its parts. */
    private static boolean isProse(BoardValue value, TypePlan type) {
        return type.object().isEmpty() && type.scalar() == ScalarType.JSON
                && value instanceof BoardValue.Text text && LooseValues.value(text.text()).isEmpty();
    }

    private void fit(SpecPlan spec, StepPlan step, boolean expected) {
        for (Map.Entry<String, BoardValue> entry : new ArrayList<>(step.values.entrySet())) {
            FieldNode field = step.node.field(entry.getKey()).orElseThrow();
            Optional<BoardValue> fit = Literals.fit(entry.getValue(), field.type);
            if (isProse(entry.getValue(), field.type)) {
                step.values.remove(entry.getKey());
                findings.add(ImportCode.VALUE_DROPPED, spec.board.id(), "specification \"" + spec.board.title()
                        + "\": the value of \"" + field + "\" names parts and has no shape: it is left out");
            } else if (fit.isPresent()) {
                step.values.put(entry.getKey(), fit.get());
            } else if (expected) {
                spec.obstacles.add("the value that it expects of \"" + field + "\" is no " + field.type.notation());
            } else {
                step.values.remove(entry.getKey());
                findings.add(ImportCode.VALUE_DROPPED, spec.board.id(), "specification \"" + spec.board.title()
                        + "\": the value of \"" + field + "\" is no " + field.type.notation() + " and is left out");
            }
        }
    }
}
