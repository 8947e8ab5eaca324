package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.view.Column;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewReader;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.Where;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/** Answers questions about one view: a row by its key, or a page of rows. */
public final class ViewEndpoint<K, R> {

    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    private final ViewTable<K, R> table;
    private final ViewReader<K, R> rows;
    private final Map<String, ViewParameters<R>> queries;

    /** Over the rows of a view, with its queries by name. */
    public ViewEndpoint(ViewTable<K, R> table, ViewReader<K, R> rows, Map<String, ViewParameters<R>> queries) {
        this.table = table;
        this.rows = rows;
        this.queries = Map.copyOf(queries);
    }

    /** The row with this key, column by column. */
    public Map<String, Object> row(List<String> key) {
        if (key.size() != table.keyColumns().size()) {
            throw notFound();
        }
        Where<R> where = Where.all();
        for (int i = 0; i < key.size(); i++) {
            String column = table.keyColumns().get(i);
            where = where.andEqual(column, parse(column, table.column(column).type(), key.get(i)));
        }
        return rows.find(ViewQuery.of(where)).stream().findFirst().map(table::document)
                .orElseThrow(ViewEndpoint::notFound);
    }

    private static Problem notFound() {
        return Problem.of(404, "Not found", "There is no such row");
    }

    /**
     * A page of rows. Parameters: limit, offset, order, query with its own parameters, or columns and values. A query's
     * own parameters go before those of the page.
     */
    public Map<String, Object> page(Map<String, String> given) {
        Map<String, String> parameters = new LinkedHashMap<>(given);
        String name = parameters.remove("query");
        Optional<ViewQuery<R>> named = Optional.ofNullable(name).map(query -> named(query, parameters));
        int limit = number(parameters.remove("limit"), USUAL_PAGE, LARGEST_PAGE);
        int offset = number(parameters.remove("offset"), 0, Integer.MAX_VALUE);
        String order = parameters.remove("order");
        Where<R> where = named.isPresent() ? Where.all() : where(parameters);
        if (!parameters.isEmpty()) {
            throw Problem.of(400, "Bad request", Collections.min(parameters.keySet()) + " is no parameter of the view");
        }
        ViewQuery<R> query = named.orElseGet(() -> ViewQuery.of(where));
        if (order != null) {
            query = ordered(query, order);
        }
        return Map.of("rows", rows.find(query.page(offset, limit)).stream().map(table::document).toList());
    }

    private ViewQuery<R> named(String name, Map<String, String> parameters) {
        ViewParameters<R> query = queries.get(name);
        if (query == null) {
            throw Problem.of(404, "Not found", "The view has no such query");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        query.types().forEach((parameter, type) -> {
            String value = parameters.remove(parameter);
            boolean absent = value == null && query.optional().contains(parameter);
            values.put(parameter, absent ? null : parse(parameter, type, value));
        });
        try {
            return query.query().apply(new ParameterCells(values));
        } catch (IllegalArgumentException | DateTimeException | JacksonException unfit) {
            throw Problem.of(400, "Bad request", "A parameter is not of the right kind");
        }
    }

    private Where<R> where(Map<String, String> parameters) {
        Where<R> where = Where.all();
        for (Column<R> column : table.columns()) {
            String value = parameters.remove(column.name());
            if (value != null) {
                where = where.andEqual(column.name(), parse(column.name(), column.type(), value));
            }
        }
        return where;
    }

    private ViewQuery<R> ordered(ViewQuery<R> query, String order) {
        ViewQuery<R> ordered = query;
        for (String part : order.split(",")) {
            boolean descending = part.startsWith("-");
            String column = descending ? part.substring(1) : part;
            if (table.columns().stream().noneMatch(
                    each -> each.name().equals(column) && each.type() != SqlType.JSON)) {
                throw Problem.of(400, "Bad request", "order names no column that can be ordered by");
            }
            ordered = ordered.orderBy(column, descending);
        }
        return ordered;
    }

    private static int number(String text, int usual, int largest) {
        if (text == null) {
            return usual;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > largest) {
            throw Problem.of(400, "Bad request", "limit and offset are numbers, limit at most " + LARGEST_PAGE);
        }
        return Integer.parseInt(text);
    }

    private static Object parse(String name, SqlType type, String text) {
        if (text == null) {
            throw Problem.of(400, "Bad request", name + " is missing");
        }
        try {
            return parse(type, text);
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw Problem.of(400, "Bad request", name + " is not of the right kind");
        }
    }

    private static Object parse(SqlType type, String text) {
        if (text.length() > 10_000 || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no value");
        }
        return switch (type) {
            case TEXT -> text;
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DECIMAL -> decimal(text);
            case BOOLEAN -> bool(text);
            case UUID -> UUID.fromString(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case JSON -> text;
        };
    }

    private static BigDecimal decimal(String text) {
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) > 1_000 || value.precision() > 1_000) {
            throw new IllegalArgumentException("too large");
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return Boolean.valueOf(text);
    }

}
