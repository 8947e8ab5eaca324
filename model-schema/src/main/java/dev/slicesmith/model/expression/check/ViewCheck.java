package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Checks views: derived fields, projections, queries; and how old events become new ones. */
final class ViewCheck {

    private final Session session;
    private final Variables variables;

    ViewCheck(Session session, Variables variables) {
        this.session = session;
        this.variables = variables;
    }

    void checkUpcasts(Event event) {
        Scope scope = Variables.event(Scope.of("an upcast"), event);
        event.upcasts().forEach(upcast -> session.assignments(upcast.set(), scope));
    }

    void checkDerived(View view) {
        Map<Field, Set<String>> needs = new LinkedHashMap<>();
        Computed computed = new Computed(Role.ROW);
        for (Field field : view.fields()) {
            if (field.isDerived()) {
                Expression value = field.value().orElseThrow();
                session.check(value, field.type(), Variables.row(Scope.of("a derived field"), view))
                        .ifPresent(tree -> {
                            needs.put(field, needed(tree));
                            computed.add(field.name(), value, tree);
                        });
            }
        }
        if (!reportCycles(needs)) {
            computed.check(session.diagnostics());
        }
    }

    private static Set<String> needed(ExpressionTree tree) {
        Set<String> needed = new LinkedHashSet<>();
        tree.nodes().forEach(node -> {
            if (node instanceof FieldAccess access && access.field().isDerived()
                    && access.of() instanceof Variable variable && variable.role() == Role.ROW) {
                needed.add(access.field().name().java());
            }
        });
        return needed;
    }

    /** Fields of which each can be computed after others are taken away; what remains needs itself. */
    private boolean reportCycles(Map<Field, Set<String>> needs) {
        Map<Field, Set<String>> left = new LinkedHashMap<>(needs);
        boolean progress = true;
        while (progress) {
            Set<String> waiting = new LinkedHashSet<>();
            left.keySet().forEach(field -> waiting.add(field.name().java()));
            progress = left.values().removeIf(needed -> needed.stream().noneMatch(waiting::contains));
        }
        for (Field field : left.keySet()) {
            session.diagnostics().report(field.value().orElseThrow().span(), ExpressionCode.DERIVED_CYCLE,
                    "\"" + field.name() + "\" is derived from itself, by way of " + String.join(", ", left.get(field)));
        }
        return !left.isEmpty();
    }

    void check(ViewSlice slice) {
        for (Projection projection : slice.on()) {
            check(slice.view(), projection);
        }
        for (Query query : slice.queries()) {
            session.mentions().enterPart(query.span());
            Scope scope = Variables.row(Scope.of("a query's condition"), slice.view());
            for (Field param : query.params()) {
                scope = Variables.named(scope, Role.PARAMETER, param.name(), param.type());
            }
            session.condition(query.where(), scope);
        }
    }

    /** Neither keys nor lists see a row, since they say which row it is. */
    private void check(View view, Projection projection) {
        session.mentions().enterPart(projection.span());
        Scope event = variables.metaOfEvent(Variables.event(Scope.of("a projection"), projection.event()));
        Scope element = session.each(projection.each(), event, event);
        session.assignments(projection.key(), element);
        Scope row = Variables.row(element, view);
        Set<ExpressionTree> known = projection.where().isPresent()
                ? session.condition(projection.where().get(), row.at("the condition of a projection"))
                        .map(Facts::whenTrue).orElse(Set.of())
                : Set.of();
        session.assignments(projection.set(), row.knowing(known));
    }
}
