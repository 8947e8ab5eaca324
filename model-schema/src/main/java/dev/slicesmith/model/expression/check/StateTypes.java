package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.StateField.Evolution;
import dev.slicesmith.model.expression.EmptyValues;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.check.DecisionCheck.StateScopes;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the types of a decision's state: as written, else as the field's expressions tell, as far as they tell, again
 * and again until nothing new comes of it. What begins absent is optional.
 */
final class StateTypes {

    private final Session session;
    private final StateScopes scopes;
    private final Decision decision;
    private final Map<StateField, FieldType> types = new IdentityHashMap<>();

    StateTypes(Session session, StateScopes scopes, Decision decision) {
        this.session = session;
        this.scopes = scopes;
        this.decision = decision;
    }

    Map<StateField, FieldType> types() {
        for (StateField field : decision.state()) {
            field.type().ifPresent(type -> types.put(field, begun(field, type)));
        }
        boolean learnt = true;
        for (int round = 0; learnt && round < decision.state().size() + 3; round++) {
            learnt = false;
            for (StateField field : decision.state()) {
                if (field.type().isEmpty()) {
                    learnt |= learn(field);
                }
            }
        }
        decision.state().forEach(this::settle);
        return types;
    }

    /** What has neither a written beginning nor an empty value begins absent. */
    private static FieldType begun(StateField field, FieldType type) {
        boolean absent = field.initial().isEmpty() && field.value().isEmpty()
                && !Types.isVague(type) && !EmptyValues.exists(type);
        return absent ? new OptionalOf(type) : type;
    }

    private boolean learn(StateField field) {
        FieldType found = Types.NOTHING;
        if (field.initial().isPresent()) {
            found = joined(found, told(field.initial().get(), Scope.of("")));
        }
        if (field.value().isPresent()) {
            found = joined(found, told(field.value().get(), scopes.computed(field, types)));
        }
        for (Evolution evolution : field.on()) {
            Optional<FieldType> type = evolution.value().isPresent()
                    ? told(evolution.value().get(), scopes.evolution(field, evolution, types))
                    : evolution.event().field(field.name().text()).map(same -> same.type());
            found = joined(found, type);
        }
        if (Types.isNothing(found)) {
            return false;
        }
        FieldType type = begun(field, found);
        return !type.equals(types.put(field, type));
    }

    private static FieldType joined(FieldType soFar, Optional<FieldType> more) {
        return more.flatMap(type -> Types.common(soFar, type)).orElse(soFar);
    }

    private Optional<FieldType> told(Expression expression, Scope scope) {
        try {
            return Optional.of(session.tree(expression, Optional.empty(), scope).type());
        } catch (Problem notYet) {
            return Optional.empty();
        }
    }

    private void settle(StateField field) {
        FieldType type = types.get(field);
        if (type != null && !Types.isVague(type)) {
            return;
        }
        types.remove(field);
        int before = session.findings();
        for (Evolution evolution : field.on()) {
            evolution.value().ifPresent(value -> check(field, evolution, value));
        }
        field.value().ifPresent(value -> session.check(value, Optional.empty(), scopes.computed(field, types)));
        boolean hasExpressions = field.initial().isPresent() || field.value().isPresent()
                || field.on().stream().anyMatch(evolution -> evolution.value().isPresent());
        if (hasExpressions) {
            session.mentions().blame(field);
        }
        if (hasExpressions && session.findings() == before) {
            session.diagnostics().report(field.span(), ExpressionCode.NO_TYPE,
                    "the type of \"" + field.name() + "\" cannot be told: say its type");
        }
    }

    /** A name that nobody knows is why the type cannot be told, so it is said instead. */
    private void check(StateField field, Evolution evolution, Expression value) {
        Map<StateField, FieldType> vague = new IdentityHashMap<>(types);
        vague.put(field, new FieldType.ListOf(Types.NOTHING));
        Scope scope = scopes.evolution(field, evolution, vague);
        session.check(value, Optional.empty(),
                session.hasUnknownName(value, scope) ? scope : scopes.evolution(field, evolution, types));
    }
}
