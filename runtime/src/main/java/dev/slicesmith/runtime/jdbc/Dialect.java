package dev.slicesmith.runtime.jdbc;

import java.util.List;

/** Where databases differ. */
public interface Dialect {

    /**
     * The dialect of a JDBC URL.
     *
     * @throws IllegalArgumentException if the database is neither PostgreSQL nor H2
     */
    static Dialect of(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new PostgresDialect();
        }
        if (url.startsWith("jdbc:h2:")) {
            return new H2Dialect();
        }
        throw new IllegalArgumentException("neither PostgreSQL nor H2: " + url.split(":", 3)[1]);
    }

    /** The name of a column type. */
    String typeName(SqlType type);

    /** A parameter that stands for a value of this type. */
    String placeholder(SqlType type);

    /** A statement that inserts a row, or replaces the one with its key; one parameter per column, in their order. */
    default String upsert(String table, List<String> columns, List<String> placeholders, List<String> keys) {
        return upsert(table, columns, "VALUES (" + String.join(", ", placeholders) + ")", keys);
    }

    /** The same for each row of another table. */
    default String upsertFrom(
            String source, String table, List<String> columns, List<String> placeholders, List<String> keys) {
        return upsert(table, columns, "SELECT " + String.join(", ", placeholders) + " FROM " + source, keys);
    }

    /** A statement that inserts the rows of a query, or replaces those with their keys. */
    String upsert(String table, List<String> columns, String rows, List<String> keys);

    /** A statement that keeps processes apart that create tables at the same time, until the transaction ends. */
    String schemaLock();

    /** What follows a text column so that it is ordered by code points, not by the rules of a language. */
    String codePointOrder();

    /** Whether rows that come from an index in the order of some columns are ordered by further ones as they come. */
    boolean ordersFurther();

    /** A statement that selects the next number of a sequence. */
    String nextValue(String sequence);

    /** Whether several processes may work on this database. */
    boolean shared();
}
