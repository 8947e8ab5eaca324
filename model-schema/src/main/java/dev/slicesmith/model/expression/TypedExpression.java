package dev.slicesmith.model.expression;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.View;
import java.util.List;

/**
 * An expression that passed its check.
 *
 * @param source what was written
 * @param type the type of its value, as its place wants it
 * @param tree what it means
 * @param events the events whose history it reads ({@code events.X}), in order of first use
 * @param views the views that it reads ({@code views.X}), in order of first use
 * @param readsClock whether it reads {@code now}
 */
public record TypedExpression(
        Expression source,
        FieldType type,
        ExpressionTree tree,
        List<Event> events,
        List<View> views,
        boolean readsClock) {

    public TypedExpression {
        events = List.copyOf(events);
        views = List.copyOf(views);
    }
}
