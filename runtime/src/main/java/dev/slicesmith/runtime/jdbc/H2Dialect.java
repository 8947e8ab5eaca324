package dev.slicesmith.runtime.jdbc;

import java.util.List;

/** H2 2. */
final class H2Dialect implements Dialect {

    @Override
    public String typeName(SqlType type) {
        return switch (type) {
            case TEXT -> "character varying";
            case INT -> "integer";
            case LONG -> "bigint";
            case DOUBLE -> "double precision";
            case DECIMAL -> "decfloat(1000)";
            case BOOLEAN -> "boolean";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time(9)";
            case DATETIME -> "timestamp(9)";
            case INSTANT -> "timestamp(9) with time zone";
            case JSON -> "character large object";
        };
    }

    @Override
    public String placeholder(SqlType type) {
        return "?";
    }

    @Override
    public String upsert(String table, List<String> columns, String rows, List<String> keys) {
        return "MERGE INTO " + table + " (" + String.join(", ", columns) + ") KEY (" + String.join(", ", keys) + ") "
                + rows;
    }

    @Override
    public String schemaLock() {
        return "SELECT 1";
    }

    @Override
    public String codePointOrder() {
        return "";
    }

    @Override
    public boolean ordersFurther() {
        return false;
    }

    @Override
    public String nextValue(String sequence) {
        return "SELECT NEXT VALUE FOR " + sequence;
    }

    @Override
    public boolean shared() {
        return false;
    }
}
