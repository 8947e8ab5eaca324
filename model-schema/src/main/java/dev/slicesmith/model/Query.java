package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A named way to ask a view.
 *
 * @param params what the asker gives
 * @param where which rows; absent means all
 * @param order how the answer is sorted
 */
public record Query(
        Name name,
        List<Field> params,
        Optional<Expression> where,
        List<OrderBy> order,
        Documentation documentation,
        SourceSpan span)
        implements Element {

    public Query {
        params = List.copyOf(params);
        order = List.copyOf(order);
    }

    /**
     * One criterion of an order.
     *
     * @param field the view's field
     * @param descending greatest first
     */
    public record OrderBy(Field field, boolean descending) {}
}
