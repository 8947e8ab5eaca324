package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.support.Tag;

/** Queries as SQL for H2. */
final class H2Match {

    private H2Match() {}

    /** Selects the first matching events after a position, by way of the indexes on tags and types. */
    static Sql select(StoreQuery query, long after, int limit) {
        Sql sql = new Sql().add("SELECT " + Rows.COLUMNS + " FROM (");
        String separator = "";
        for (StoreQuery.Item item : query.items()) {
            sql.add(separator);
            candidates(sql, item, after);
            separator = " UNION ";
        }
        sql.add(") c JOIN es_event e ON e.position = c.position WHERE ");
        matches(sql, query);
        return sql.add(" ORDER BY e.position FETCH FIRST ? ROWS ONLY", limit);
    }

    private static void candidates(Sql sql, StoreQuery.Item item, long after) {
        if (!item.tags().isEmpty()) {
            long tag = Keys.tag(item.tags().iterator().next());
            sql.add("SELECT BITAND(t.entry, " + H2Schema.LAST + ") AS position FROM es_tag t"
                    + " WHERE t.entry > ? AND t.entry <= ?",
                    H2Schema.entry(tag, after), H2Schema.entry(tag, H2Schema.LAST));
        } else if (!item.types().isEmpty()) {
            sql.add("SELECT i.position FROM es_event i WHERE i.type = ANY (?) AND i.position > ?",
                    item.types().toArray(String[]::new), after);
        } else {
            sql.add("SELECT i.position FROM es_event i WHERE i.position > ?", after);
        }
    }

    /** Selects the first matching events within a range, in one walk along the log. */
    static Sql walk(StoreQuery query, long after, long upTo, int limit) {
        Sql sql = new Sql().add("SELECT " + Rows.COLUMNS
                + " FROM es_event e WHERE e.position > ? AND e.position <= ? AND ", after, upTo);
        matches(sql, query);
        return sql.add(" ORDER BY e.position FETCH FIRST ? ROWS ONLY", limit);
    }

    private static void matches(Sql sql, StoreQuery query) {
        String separator = "(";
        for (StoreQuery.Item item : query.items()) {
            sql.add(separator).add("true");
            if (!item.types().isEmpty()) {
                sql.add(" AND e.type = ANY (?)", item.types().toArray(String[]::new));
            }
            for (Tag tag : item.tags()) {
                sql.add(" AND ARRAY_CONTAINS(e.tags, ?)", tag.toString());
            }
            separator = " OR ";
        }
        sql.add(")");
    }
}
