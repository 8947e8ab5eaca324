package dev.slicesmith.model.index;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Fields;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.StateField.Evolution;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.index.ValueSource.Origin;
import java.util.List;
import java.util.Optional;

/** Finds the values of one decision's events, errors and state. */
final class DecisionSourcing {

    private final Scope scope;
    private final CheckedExpressions expressions;

    DecisionSourcing(Command command, Decision decision, CheckedExpressions expressions) {
        this.expressions = expressions;
        Layer state = new Layer(Origin.STATE);
        for (StateField field : decision.state()) {
            expressions.typeOf(field).ifPresent(type -> state.offer(field.name(), type));
        }
        this.scope = new Scope(List.of(Layer.of(Origin.COMMAND, command.fields()), state));
    }

    List<FieldSource> of(Emit emit) {
        return scope.within(emit.each(), expressions).sources(emit.event().fields(), emit.set());
    }

    List<FieldSource> of(Rule rule) {
        return scope.sources(rule.error().fields(), rule.set());
    }

    ValueSource of(StateField field, Evolution evolution) {
        if (evolution.value().isPresent()) {
            return new ValueSource.Explicit(evolution.value().get());
        }
        Scope event = new Scope(List.of(Layer.of(Origin.EVENT, evolution.event().fields())));
        Optional<FieldType> type = expressions.typeOf(field)
                .or(() -> Fields.named(evolution.event().fields(), field.name().text()).map(same -> same.type()));
        return type.map(known -> event.copied(field.name(), known)).orElse(new ValueSource.Open(List.of()));
    }
}
