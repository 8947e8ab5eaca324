package dev.slicesmith.runtime.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which rows, in which order, and which page of them.
 *
 * @param where picks rows
 * @param order columns to order by; the key's columns always come last, so that pages do not overlap
 * @param offset how many rows to pass over
 * @param limit how many rows at most
 */
public record ViewQuery<R>(Where<R> where, List<Order> order, int offset, int limit) {

    /**
     * Orders by a column. Absent values come last, either way.
     *
     * @param column its name
     * @param descending largest first
     */
    public record Order(String column, boolean descending) {

        public Order {
            Objects.requireNonNull(column, "column");
        }

        @Override
        public String toString() {
            return descending ? "-" + column : column;
        }
    }

    public ViewQuery {
        Objects.requireNonNull(where, "where");
        order = List.copyOf(order);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("a page has no negative bounds");
        }
    }

    /** These rows, all of them. */
    public static <R> ViewQuery<R> of(Where<R> where) {
        return new ViewQuery<>(where, List.of(), 0, Integer.MAX_VALUE);
    }

    /** The same, ordered by one more column. */
    public ViewQuery<R> orderBy(String column, boolean descending) {
        List<Order> more = new ArrayList<>(order);
        more.add(new Order(column, descending));
        return new ViewQuery<>(where, more, offset, limit);
    }

    /** A page of the same. */
    public ViewQuery<R> page(int from, int size) {
        return new ViewQuery<>(where, order, from, size);
    }
}
