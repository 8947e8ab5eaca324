package dev.slicesmith.model.expression;

import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.StateField;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The expressions of a model, checked. What did not pass its check is missing here and has a finding. State fields are
 * found by identity.
 */
public final class CheckedExpressions {

    private static final CheckedExpressions NONE = new CheckedExpressions(Map.of(), Map.of());

    private final Map<Expression, TypedExpression> typed;
    private final Map<StateField, FieldType> stateTypes;
    private final Counting counting = new Counting(this);

    /**
     * Takes what the check found.
     *
     * @param typed every expression that passed
     * @param stateTypes the types of state fields
     */
    public CheckedExpressions(Map<Expression, TypedExpression> typed, Map<StateField, FieldType> stateTypes) {
        this.typed = new HashMap<>(typed);
        this.stateTypes = new IdentityHashMap<>(stateTypes);
    }

    /** For a model without expressions. */
    public static CheckedExpressions none() {
        return NONE;
    }

    /** These, and others in the place of some of them. */
    public CheckedExpressions with(Map<Expression, TypedExpression> expressions, Map<StateField, FieldType> types) {
        if (typed.isEmpty() && stateTypes.isEmpty()) {
            return new CheckedExpressions(expressions, types);
        }
        CheckedExpressions all = new CheckedExpressions(typed, stateTypes);
        all.typed.putAll(expressions);
        all.stateTypes.putAll(types);
        return all;
    }

    public Optional<TypedExpression> of(Expression expression) {
        return Optional.ofNullable(typed.get(expression));
    }

    /** All that passed, in no order. */
    public Collection<TypedExpression> all() {
        return Collections.unmodifiableCollection(typed.values());
    }

    /** Which of them count what they look at. */
    public Counting counting() {
        return counting;
    }

    /**
     * A state field's type: as written, else as its expressions tell; absent if neither does. It is optional if the
     * field begins absent, since neither {@code initial} nor its type says what it begins with.
     */
    public Optional<FieldType> typeOf(StateField field) {
        return Optional.ofNullable(stateTypes.get(field)).or(field::type);
    }

    /** What a state field holds before any event: {@code initial}, or its type's empty value, or absent. */
    public Optional<ExpressionTree> initialOf(StateField field) {
        return field.initial().isPresent()
                ? field.initial().flatMap(this::of).map(TypedExpression::tree)
                : typeOf(field).map(EmptyValues::of);
    }
}
