package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.syntax.ScenarioSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes specifications down as scenarios; those of one slice get different names. */
final class ScenarioAssembler {

    private final Syntaxes make;
    private final ErrorBook errors;
    private final Map<String, Integer> names = new HashMap<>();

    ScenarioAssembler(Syntaxes make, ErrorBook errors) {
        this.make = make;
        this.errors = errors;
    }

    ScenarioSyntax scenario(SpecPlan spec) {
        List<ScenarioSyntax.Step> then = new ArrayList<>();
        spec.then.forEach(step -> then.add(expected(step)));
        spec.error.ifPresent(text -> then.add(new ScenarioSyntax.Step(
                make.text(errors.of(text, spec.board.id()).name()), Optional.empty())));
        return new ScenarioSyntax(
                make.quoted(name(spec)), make.doc(String.join("\n", spec.board.comments()), List.of(), spec.board.id()),
                given(spec), steps(spec.when), Optional.of(then), Optional.empty(), List.of(), make.place());
    }

    private String name(SpecPlan spec) {
        // Angle brackets would stand for a placeholder.
        String title = spec.board.title().replace('<', '‹').replace('>', '›').strip();
        String wish = title.isEmpty() ? "specification" : title;
        int count = names.merge(wish, 1, Integer::sum);
        return count == 1 ? wish : wish + " (" + count + ")";
    }

    private List<ScenarioSyntax.Step> given(SpecPlan spec) {
        List<ScenarioSyntax.Step> given = new ArrayList<>(steps(spec.given));
        spec.clock.instant().ifPresent(time -> given.add(new ScenarioSyntax.Step(
                make.text("at"), Optional.of(new ValueSyntax.Scalar(make.text(time.toString()))))));
        return given;
    }

    private List<ScenarioSyntax.Step> steps(List<StepPlan> plans) {
        return plans.stream().map(this::step).toList();
    }

    private ScenarioSyntax.Step expected(StepPlan plan) {
        if (plan.empty) {
            return new ScenarioSyntax.Step(
                    make.text(plan.node.name), Optional.of(new ValueSyntax.Sequence(List.of(), make.place())));
        }
        return step(plan);
    }

    private ScenarioSyntax.Step step(StepPlan plan) {
        List<ValueSyntax.Entry> entries = new ArrayList<>();
        for (FieldNode field : plan.node.fields) {
            BoardValue value = plan.values.get(field.key);
            if (value != null) {
                entries.add(new ValueSyntax.Entry(make.text(field.name), make.value(value, field.type)));
            }
        }
        return new ScenarioSyntax.Step(make.text(plan.node.name), entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new ValueSyntax.Mapping(entries, make.place())));
    }
}
