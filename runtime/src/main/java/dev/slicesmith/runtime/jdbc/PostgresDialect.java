package dev.slicesmith.runtime.jdbc;

import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL 15 and later. */
final class PostgresDialect implements Dialect {

    @Override
    public String typeName(SqlType type) {
        return switch (type) {
            case TEXT -> "text";
            case INT -> "integer";
            case LONG -> "bigint";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric";
            case BOOLEAN -> "boolean";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME -> "timestamp";
            case INSTANT -> "timestamp with time zone";
            case JSON -> "jsonb";
        };
    }

    @Override
    public String placeholder(SqlType type) {
        return type == SqlType.JSON ? "?::jsonb" : "?";
    }

    @Override
    public String upsert(String table, List<String> columns, String rows, List<String> keys) {
        String changes = columns.stream().filter(column -> !keys.contains(column))
                .map(column -> column + " = EXCLUDED." + column).collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") " + rows
                + " ON CONFLICT (" + String.join(", ", keys) + ") DO "
                + (changes.isEmpty() ? "NOTHING" : "UPDATE SET " + changes);
    }

    @Override
    public String schemaLock() {
        return "SELECT pg_advisory_xact_lock(hashtextextended('es_schema ' || current_schema(), 0))";
    }

    @Override
    public String codePointOrder() {
        return " COLLATE \"C\"";
    }

    @Override
    public boolean ordersFurther() {
        return true;
    }

    @Override
    public String nextValue(String sequence) {
        return "SELECT nextval('" + sequence.replace("'", "''") + "')";
    }

    @Override
    public boolean shared() {
        return true;
    }
}
