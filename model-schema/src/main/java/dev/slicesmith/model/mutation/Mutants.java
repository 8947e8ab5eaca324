package dev.slicesmith.model.mutation;

import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Call;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Element;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.StateField.Evolution;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.expression.check.ExpressionChecker;
import dev.slicesmith.model.expression.parse.Variants;
import dev.slicesmith.model.expression.parse.Variants.Variant;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.source.ScalarPositions;
import dev.slicesmith.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All mutants of a model: every expression in every variant that passes its check, and each event left out once. */
final class Mutants {

    private final ModelIndex index;
    private final Map<String, List<String>> constants = new HashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();
    private Element place;

    private Mutants(ModelIndex index) {
        this.index = index;
        index.model().types().forEach(type -> {
            if (type instanceof EnumType words) {
                constants.put(words.name().java(), words.constants().stream().map(Name::java).toList());
            }
        });
    }

    /** The mutants of a model without errors, in its order. */
    static List<Mutant> of(ModelIndex index) {
        Mutants all = new Mutants(index);
        EventModel model = index.model();
        model.views().forEach(all::derived);
        model.slices().forEach(all::slice);
        return all.mutants;
    }

    private void derived(View view) {
        place = view;
        view.fields().forEach(field -> field.value().ifPresent(this::reword));
    }

    private void slice(Slice slice) {
        place = slice;
        if (slice instanceof CommandSlice changes) {
            changes.trigger().sendingIfAny().ifPresent(this::sending);
            changes.decision().ifPresent(this::decision);
        } else if (slice instanceof ViewSlice shows) {
            shows.on().forEach(this::projection);
            shows.queries().forEach(query -> query.where().ifPresent(this::reword));
        }
    }

    private void sending(Trigger.Sending sending) {
        sending.when().ifPresent(this::reword);
        sending.each().map(Each::list).ifPresent(this::reword);
        sending.call().map(Call::with).ifPresent(with -> with.forEach(argument -> reword(argument.expression())));
        assignments(sending.with());
    }

    private void decision(Decision decision) {
        decision.state().forEach(this::state);
        for (Rule rule : decision.rules()) {
            if (rule.when().isPresent()) {
                leaveOut(rule, rule.span(), rule.error().name());
                reword(rule.when().get());
                assignments(rule.set());
            }
        }
        for (Emit emit : decision.emits()) {
            leaveOut(emit, emit.span(), emit.event().name());
            emit.when().ifPresent(this::reword);
            emit.each().map(Each::list).ifPresent(this::reword);
            assignments(emit.set());
        }
    }

    private void state(StateField field) {
        field.initial().ifPresent(this::reword);
        for (Evolution evolution : field.on()) {
            leaveOut(evolution, evolution.value().map(Expression::span).orElse(field.span()), evolution.event().name());
            evolution.value().ifPresent(this::reword);
        }
        field.value().ifPresent(this::reword);
    }

    private void projection(Projection projection) {
        leaveOut(projection, projection.span(), projection.event().name());
        assignments(projection.key());
        projection.where().ifPresent(this::reword);
        projection.each().map(Each::list).ifPresent(this::reword);
        assignments(projection.set());
    }

    private void assignments(List<Assignment> assignments) {
        assignments.forEach(assignment -> reword(assignment.expression()));
    }

    private void leaveOut(Object part, SourceSpan span, Name name) {
        mutants.add(new Mutant(span, place.name().text(), name.text(), Optional.empty(), index, Set.of(part)));
    }

    private void reword(Expression expression) {
        for (Variant variant : Variants.of(expression.text(), constants)) {
            ExpressionChecker.reworded(index.model(), index.expressions(), place, expression, variant.text())
                    .ifPresent(checked -> mutants.add(new Mutant(
                            new ScalarPositions(expression.source()).span(variant.start(), variant.end()),
                            place.name().text(), variant.from(),
                            variant.to().isEmpty() ? Optional.empty() : Optional.of(variant.to()),
                            new ModelIndex(index.model(), checked, index.homes(), index.values(), index.flow()), Set.of())));
        }
    }
}
