package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why a specification cannot become a scenario at all, and brings its values into the form of their types. */
final class SpecChecks {

    private final Findings findings;

    SpecChecks(Findings findings) {
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
            return Optional.of("it gives rows of a view that events make; give the events");
        }
        if (spec.then.stream().anyMatch(step -> step.node.is(ElementKind.COMMAND))) {
            return Optional.of("it expects a command");
        }
        boolean view = spec.when.isEmpty() && !spec.then(ElementKind.VIEW).isEmpty();
        return view && events ? Optional.of("it expects events and rows without a command") : Optional.empty();
    }

    private void fit(SpecPlan spec, StepPlan step, boolean expected) {
        for (Map.Entry<String, BoardValue> entry : new ArrayList<>(step.values.entrySet())) {
            FieldNode field = step.node.field(entry.getKey()).orElseThrow();
            Optional<BoardValue> fit = Literals.fit(entry.getValue(), field.type);
            if (fit.isPresent()) {
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
