package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.util.List;
import java.util.Optional;

/** What an expression can ask of its surroundings. */
public interface Environment {

    /** The value of a variable; never asked for those of comprehensions. */
    Object variable(Variable variable);

    /** Earlier events of a type in the default boundary, oldest first. */
    default List<RecordValue> history(Event event) {
        throw new UnsupportedOperationException("no events here");
    }

    /** All rows of a view. */
    default List<RecordValue> rows(View view) {
        throw new UnsupportedOperationException("no views here");
    }

    /** The row of a view with this key. */
    default Optional<RecordValue> row(View view, List<Object> key) {
        for (RecordValue row : rows(view)) {
            if (view.key().stream().map(field -> row.get(field.name().java())).toList().equals(key)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
