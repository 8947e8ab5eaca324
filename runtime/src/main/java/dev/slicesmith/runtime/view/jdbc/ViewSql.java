package dev.slicesmith.runtime.view.jdbc;

import dev.slicesmith.runtime.jdbc.Dialect;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.view.Column;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.Where;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of one view, put together once. All names are quoted, so that any name will do. */
final class ViewSql {

    /** Stands in for a key where there is only one row. */
    private static final String ONLY = "only_row";

    private final ViewTable<?, ?> table;
    private final Dialect dialect;
    private final String name;
    private final String columns;
    private final String upsert;
    private final String selectByKey;
    private final String deleteByKey;
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    ViewSql(ViewTable<?, ?> table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
        this.name = quoted(table.name());
        // The only row of a view may hold nothing but what is derived.
        this.columns = table.columns().isEmpty() ? ONLY
                : table.columns().stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
        this.upsert = dialect.upsert(name, columnsWithKey(), placeholders(), keys());
        this.selectByKey = "SELECT " + columns + " FROM " + name + " WHERE " + byKey();
        this.deleteByKey = "DELETE FROM " + name + " WHERE " + byKey();
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private List<String> keys() {
        return table.keyColumns().isEmpty() ? List.of(ONLY)
                : table.keyColumns().stream().map(ViewSql::quoted).toList();
    }

    /** The statements that make the table and its indexes. */
    List<String> create() {
        List<String> lines = new ArrayList<>();
        if (table.keyColumns().isEmpty()) {
            lines.add(ONLY + " boolean DEFAULT true");
        }
        for (Column<?> column : table.columns()) {
            lines.add(quoted(column.name()) + " " + dialect.typeName(column.type())
                    + (table.keyColumns().contains(column.name()) ? " NOT NULL" : ""));
        }
        lines.add("PRIMARY KEY (" + String.join(", ", keys()) + ")");
        List<String> statements = new ArrayList<>();
        statements.add("CREATE TABLE " + name + " (\n  " + String.join(",\n  ", lines) + "\n)");
        for (ViewTable.Index index : table.indexes()) {
            String indexName = quoted("ix_" + Integer.toHexString((table.name() + index).hashCode()) + "_"
                    + table.name());
            statements.add("CREATE INDEX " + indexName + " ON " + name + " (" + indexed(index) + ")");
        }
        return statements;
    }

    /** As queries order by it: both databases take rows from an index only if each column is ordered alike. */
    private String indexed(ViewTable.Index index) {
        return index.order().isEmpty()
                ? index.equal().stream().map(ViewSql::quoted).collect(Collectors.joining(", "))
                : order(index.equal(), index.order(), dialect.ordersFurther() ? List.of() : table.keyColumns());
    }

    /** The statements that make the view anew, empty, to be filled from the first event on. */
    List<String> renew(String fingerprint) {
        String view = literal(table.name());
        List<String> statements = new ArrayList<>();
        statements.add("DELETE FROM es_view WHERE name = " + view);
        statements.add(drop());
        statements.addAll(create());
        statements.add("DELETE FROM es_checkpoint WHERE follower = " + view);
        statements.add("DELETE FROM es_parked WHERE follower = " + view);
        statements.add("INSERT INTO es_checkpoint (follower, position) VALUES (" + view + ", 0)");
        statements.add("INSERT INTO es_view (name, fingerprint) VALUES (" + view + ", " + literal(fingerprint) + ")");
        return statements;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    String drop() {
        return "DROP TABLE IF EXISTS " + name;
    }

    String clear() {
        return "DELETE FROM " + name;
    }

    String upsert() {
        return upsert;
    }

    /** The same, and so below, if there is a row in this table, which has one at most; in any case without a table. */
    String upsertFrom(String source) {
        return source.isEmpty() ? upsert : statements.computeIfAbsent("upsert " + source, any -> dialect.upsertFrom(
                source, name, columnsWithKey(), placeholders(), keys()));
    }

    private List<String> columnsWithKey() {
        return withOnly(ONLY, table.columns().stream().map(column -> quoted(column.name())));
    }

    private List<String> placeholders() {
        return withOnly("true", table.columns().stream().map(column -> dialect.placeholder(column.type())));
    }

    private List<String> withOnly(String only, Stream<String> each) {
        return Stream.concat(table.keyColumns().isEmpty() ? Stream.of(only) : Stream.empty(), each).toList();
    }

    String selectByKey() {
        return selectByKey;
    }

    String selectByKeys(int count) {
        String one = keys().stream().map(key -> "?").collect(Collectors.joining(", ", "(", ")"));
        return "SELECT " + columns + " FROM " + name + " WHERE (" + String.join(", ", keys()) + ") IN ("
                + String.join(", ", Collections.nCopies(count, one)) + ")";
    }

    String deleteByKey() {
        return deleteByKey;
    }

    String deleteByKeyFrom(String source) {
        return source.isEmpty() ? deleteByKey : statements.computeIfAbsent(
                "delete " + source, any -> deleteByKey + " AND EXISTS (SELECT 1 FROM " + source + ")");
    }

    private String byKey() {
        return table.keyColumns().isEmpty() ? ONLY
                : keys().stream().map(key -> key + " = ?").collect(Collectors.joining(" AND "));
    }

    /** Without a limit if a test in memory has to pick first. */
    String select(ViewQuery<?> query) {
        String sql = "SELECT " + columns + " FROM " + name + where(query.where()) + " ORDER BY " + order(query);
        boolean page = query.where().test().isEmpty() && (query.offset() > 0 || query.limit() < Integer.MAX_VALUE);
        return page ? sql + " OFFSET " + query.offset() + " ROWS FETCH NEXT " + query.limit() + " ROWS ONLY" : sql;
    }

    private static String where(Where<?> where) {
        return where.equals().isEmpty() ? "" : where.equals().stream()
                .map(equal -> quoted(equal.column()) + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private String order(ViewQuery<?> query) {
        List<String> equal = query.order().isEmpty() ? List.of()
                : query.where().equals().stream().map(Where.Equal::column).toList();
        return order(equal, query.order(), table.keyColumns());
    }

    /**
     * Columns that have the same value in all rows do no harm, and H2 wants to see all of an index. Texts are ordered
     * as Java orders them, whatever the database's language.
     */
    private String order(List<String> equal, List<ViewQuery.Order> order, List<String> key) {
        Map<String, String> parts = new LinkedHashMap<>();
        equal.forEach(column -> parts.put(column, quoted(column) + " NULLS LAST"));
        for (ViewQuery.Order by : order) {
            parts.putIfAbsent(by.column(), ordered(by.column()) + (by.descending() ? " DESC" : "") + " NULLS LAST");
        }
        key.forEach(column -> parts.putIfAbsent(column, ordered(column)));
        return parts.isEmpty() ? "1" : String.join(", ", parts.values());
    }

    private String ordered(String column) {
        return quoted(column) + (table.column(column).type() == SqlType.TEXT ? dialect.codePointOrder() : "");
    }
}
