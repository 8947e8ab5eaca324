package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.StateField.Evolution;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks a decision: its state, its rules, and what it emits. */
final class DecisionCheck {

    private final Session session;
    private final Variables variables;

    DecisionCheck(Session session, Variables variables) {
        this.session = session;
        this.variables = variables;
    }

    void check(Command command, Decision decision) {
        session.mentions().enter(decision.state());
        StateScopes scopes = new StateScopes(variables, command, decision);
        Map<StateField, FieldType> types = new StateTypes(session, scopes, decision).types();
        types.forEach(session::stateType);
        Computed computed = new Computed(Role.STATE);
        for (StateField field : decision.state()) {
            if (types.containsKey(field)) {
                checkState(field, types.get(field), scopes, types);
                field.value().ifPresent(value -> checkComputed(field, value, scopes, types, computed));
            }
        }
        computed.check(session.diagnostics());
        Scope scope = Variables.now(variables.metaOfCall(Variables.command(Scope.of("a rule"), command)))
                .withEvents().withViews();
        checkRulesAndEmits(decision, scopes.withAll(scope, types));
    }

    private void checkState(StateField field, FieldType type, StateScopes scopes, Map<StateField, FieldType> types) {
        session.mentions().enterPart(field.span());
        String place = "the state \"" + field.name() + "\"";
        field.initial().ifPresent(initial -> session.check(initial, type, Scope.of("what a state begins with")));
        for (Evolution evolution : field.on()) {
            evolution.value().ifPresent(value ->
                    session.check(value, type, scopes.evolution(field, evolution, types).at(place)));
        }
    }

    private void checkComputed(StateField field, Expression value, StateScopes scopes,
            Map<StateField, FieldType> types, Computed computed) {
        Scope scope = scopes.computed(field, types).at("the state \"" + field.name() + "\"");
        session.check(value, types.get(field), scope).ifPresent(tree -> computed.add(field.name(), value, tree));
    }

    private void checkRulesAndEmits(Decision decision, Scope scope) {
        Scope known = scope;
        for (Rule rule : decision.rules()) {
            Optional<ExpressionTree> when = check(rule, known);
            session.assignments(rule.set(), known.knowing(when.map(Facts::whenTrue).orElse(Set.of())));
            // A rule that did not refuse is known not to hold: that is what the next one may rely on.
            known = known.knowing(when.map(Facts::whenFalse).orElse(Set.of()));
        }
        for (Emit emit : decision.emits()) {
            session.mentions().enterPart(emit.span());
            Scope holds = known.knowing(session.condition(emit.when(), known.at("the condition of an event")));
            session.assignments(emit.set(), session.each(emit.each(), holds, holds));
        }
    }

    private Optional<ExpressionTree> check(Rule rule, Scope scope) {
        return rule.when().flatMap(when -> session.condition(when, scope.at("a rule")));
    }

    /** What the expressions of a state see. */
    record StateScopes(Variables variables, Command command, Decision decision) {

        /** An event's new value sees the state before, without what is computed from the command. */
        Scope evolution(StateField field, Evolution evolution, Map<StateField, FieldType> types) {
            Scope scope = variables.metaOfEvent(Variables.event(Scope.of("a state"), evolution.event()));
            if (field.boundary() instanceof Boundary.Tagged tagged) {
                for (Boundary.TagValue tag : tagged.by()) {
                    scope = Variables.named(scope, Role.PARAMETER, tag.field().name(), tag.field().type());
                }
            }
            return state(scope, types, decision.state().stream().filter(f -> f.value().isEmpty()).toList());
        }

        /** A computed field sees the command and the fields before it. */
        Scope computed(StateField field, Map<StateField, FieldType> types) {
            List<StateField> visible = new ArrayList<>();
            boolean before = true;
            for (StateField other : decision.state()) {
                before &= other != field;
                if (before || other.value().isEmpty()) {
                    visible.add(other);
                }
            }
            return state(Variables.command(Scope.of("a computed state"), command), types, visible);
        }

        Scope withAll(Scope scope, Map<StateField, FieldType> types) {
            return state(scope, types, decision.state());
        }

        private Scope state(Scope scope, Map<StateField, FieldType> types, List<StateField> visible) {
            List<Field> fields = new ArrayList<>();
            Set<String> undetermined = new TreeSet<>();
            for (StateField field : visible) {
                if (types.containsKey(field)) {
                    fields.add(variables.field(field.name(), types.get(field), field.value()));
                } else {
                    undetermined.add(field.name().java());
                    undetermined.add(field.name().text());
                }
            }
            return Variables.state(scope, command, fields).undetermined(undetermined);
        }
    }
}
