package dev.slicesmith.model.expression;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.History;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.RowByKey;
import dev.slicesmith.model.expression.ExpressionTree.RowExists;
import dev.slicesmith.model.expression.ExpressionTree.Rows;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An expression that passed its check.
 *
 * @param source what was written
 * @param type the type of its value, as its place wants it; also the tree's
 * @param tree what it means
 */
public record TypedExpression(Expression source, FieldType type, ExpressionTree tree) {

    /** The events whose history it reads ({@code events.X}), in order of first use. */
    public List<Event> events() {
        return tree.nodes()
                .flatMap(node -> node instanceof History history ? Stream.of(history.event()) : Stream.empty())
                .distinct()
                .toList();
    }

    /** The views that it reads ({@code views.X}), in order of first use. */
    public List<View> views() {
        return tree.nodes().flatMap(node -> view(node).stream()).distinct().toList();
    }

    /** Whether it reads {@code now}. */
    public boolean readsClock() {
        return reads(Role.NOW);
    }

    /** Whether it reads a variable in this role. */
    public boolean reads(Role role) {
        return tree.nodes().anyMatch(node -> node instanceof Variable variable && variable.role() == role);
    }

    private static Optional<View> view(ExpressionTree node) {
        if (node instanceof Rows rows) {
            return Optional.of(rows.view());
        }
        if (node instanceof RowByKey row) {
            return Optional.of(row.view());
        }
        return node instanceof RowExists row ? Optional.of(row.view()) : Optional.empty();
    }
}
