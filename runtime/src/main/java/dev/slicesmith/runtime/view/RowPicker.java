package dev.slicesmith.runtime.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Answers queries where no database does. */
final class RowPicker {

    private RowPicker() {}

    static <R> List<R> pick(ViewTable<?, R> table, Collection<R> rows, ViewQuery<R> query) {
        return rows.stream().filter(row -> query.where().matches(table, row)).sorted(order(table, query))
                .skip(query.offset()).limit(query.limit()).toList();
    }

    private static <R> Comparator<R> order(ViewTable<?, R> table, ViewQuery<R> query) {
        Comparator<R> order = (one, other) -> 0;
        for (ViewQuery.Order by : query.order()) {
            order = order.thenComparing(comparing(table, by.column(), by.descending()));
        }
        for (String key : table.keyColumns()) {
            order = order.thenComparing(comparing(table, key, false));
        }
        return order;
    }

    @SuppressWarnings("unchecked") // Bare values of one column are comparable with each other.
    private static <R> Comparator<R> comparing(ViewTable<?, R> table, String column, boolean descending) {
        Column<R> by = table.column(column);
        Comparator<Comparable<Object>> natural = Comparator.naturalOrder();
        Comparator<Comparable<Object>> order = Comparator.nullsLast(descending ? natural.reversed() : natural);
        return Comparator.comparing(row -> (Comparable<Object>) by.value().apply(row), order);
    }
}
