package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an expression at some place sees. Immutable.
 *
 * @param place what messages call the place: {@code a query's condition}
 * @param variables by name
 * @param events whether {@code events.X} may be read
 * @param views whether {@code views.X} may be read
 * @param present values that are known to be there although they may be absent
 * @param undetermined state fields whose type is not known yet
 * @param nesting how many comprehensions surround the expression
 */
record Scope(
        String place,
        Map<String, Variable> variables,
        boolean events,
        boolean views,
        Set<ExpressionTree> present,
        Set<String> undetermined,
        int nesting) {

    static Scope of(String place) {
        return new Scope(place, Map.of(), false, false, Set.of(), Set.of(), 0);
    }

    Scope with(Role role, String name, FieldType type) {
        return with(new Variable(role, name, type));
    }

    Scope with(Variable variable) {
        return with(variable.name(), variable);
    }

    /** A variable under another name than its own. */
    Scope with(String name, Variable variable) {
        Map<String, Variable> all = new HashMap<>(variables);
        all.put(name, variable);
        return new Scope(place, all, events, views, present, undetermined, nesting);
    }

    Scope withEvents() {
        return new Scope(place, variables, true, views, present, undetermined, nesting);
    }

    Scope withViews() {
        return new Scope(place, variables, events, true, present, undetermined, nesting);
    }

    Scope undetermined(Set<String> fields) {
        return new Scope(place, variables, events, views, present, fields, nesting);
    }

    /** The same place under another name. */
    Scope at(String other) {
        return new Scope(other, variables, events, views, present, undetermined, nesting);
    }

    /** The same, knowing that some values are there. */
    Scope knowing(Set<ExpressionTree> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<ExpressionTree> all = new HashSet<>(present);
        all.addAll(more);
        return new Scope(place, variables, events, views, all, undetermined, nesting);
    }

    /** Inside a comprehension over elements of this variable. */
    Scope within(Variable variable) {
        Scope inner = with(variable);
        return new Scope(place, inner.variables, events, views, present, undetermined, nesting + 1);
    }

    /** What may be written here as the start of an expression. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(variables.keySet());
        if (events) {
            names.add("events");
        }
        if (views) {
            names.add("views");
        }
        return names;
    }
}
