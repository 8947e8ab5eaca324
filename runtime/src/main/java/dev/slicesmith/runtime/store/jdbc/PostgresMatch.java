package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.StoreQuery;
import java.util.List;

/**
 * Queries as SQL for PostgreSQL. Each is written so that one plan is right for an empty table and for a large one:
 * positions come from an index on tag or type, events one by one from the primary key ({@code OFFSET 0} and scalar
 * subqueries keep the planner from joining the other way round while it has no statistics).
 */
final class PostgresMatch {

    private PostgresMatch() {}

    /** True if no event after the condition's position matches. */
    static void noneMatches(Sql sql, Condition condition) {
        String separator = "";
        for (StoreQuery.Item item : condition.query().items()) {
            sql.add(separator + "NOT EXISTS (SELECT 1 FROM ");
            if (item.tags().isEmpty()) {
                sql.add("es_event e WHERE e.position > ? AND ", condition.after());
                event(sql, item);
            } else {
                sql.add("es_event_tag t WHERE t.tag = ? AND t.position > ? AND (SELECT ",
                        Keys.tag(item.tags().iterator().next()), condition.after());
                event(sql, item);
                sql.add(" FROM es_event e WHERE e.position = t.position)");
            }
            sql.add(")");
            separator = " AND ";
        }
    }

    /** True if the event {@code e} matches. */
    static void matches(Sql sql, StoreQuery query) {
        String separator = "(";
        for (StoreQuery.Item item : query.items()) {
            sql.add(separator);
            event(sql, item);
            separator = " OR ";
        }
        sql.add(")");
    }

    private static void event(Sql sql, StoreQuery.Item item) {
        sql.add("true");
        if (!item.types().isEmpty()) {
            sql.add(" AND e.type = ANY (?::text[])", (Object) item.types().toArray(String[]::new));
        }
        if (!item.tags().isEmpty()) {
            sql.add(" AND e.tags @> ?::text[]", (Object) Rows.texts(item.tags()));
        }
    }

    /** Selects the first matching events after a position, by way of the indexes on tags and types. */
    static void select(Sql sql, StoreQuery query, long after, int limit) {
        sql.add("SELECT " + Rows.COLUMNS + " FROM (");
        String separator = "";
        for (StoreQuery.Item item : query.items()) {
            sql.add(separator);
            candidates(sql, item, after);
            separator = " UNION ";
        }
        sql.add(") c CROSS JOIN LATERAL (SELECT * FROM es_event x WHERE x.position = c.position OFFSET 0) e WHERE ");
        matches(sql, query);
        sql.add(" ORDER BY c.position LIMIT ?", limit);
    }

    private static void candidates(Sql sql, StoreQuery.Item item, long after) {
        if (item.tags().size() == 1) {
            long tag = Keys.tag(item.tags().iterator().next());
            sql.add("SELECT t.position FROM es_event_tag t WHERE t.tag = ? AND t.position > ?", tag, after);
        } else if (!item.tags().isEmpty()) {
            sql.add("SELECT t.position FROM es_event_tag t WHERE t.position > ? AND t.tag = ", after);
            rarest(sql, item.tags().stream().mapToLong(Keys::tag).toArray(), after);
        } else if (!item.types().isEmpty()) {
            String[] types = item.types().toArray(String[]::new);
            sql.add("SELECT i.position FROM es_event i WHERE i.type = ANY (?::text[]) AND i.position > ?",
                    types, after);
        } else {
            sql.add("SELECT i.position FROM es_event i WHERE i.position > ?", after);
        }
    }

    /** Of several tags, the one with the fewest events, as far as a thousand tell: one may have millions. */
    private static void rarest(Sql sql, long[] tags, long after) {
        sql.add("(SELECT k FROM unnest(?::bigint[]) AS k ORDER BY (SELECT count(*) FROM (SELECT 1 FROM es_event_tag s"
                + " WHERE s.tag = k AND s.position > ? LIMIT 1000) AS few) LIMIT 1)", tags, after);
    }

    /** Selects the first matching events within a range, in one walk along the log. */
    static void walk(Sql sql, StoreQuery query, long after, long upTo, int limit) {
        sql.add("SELECT " + Rows.COLUMNS + " FROM (SELECT * FROM es_event WHERE position > ? AND position <= ?"
                + " ORDER BY position OFFSET 0) e WHERE ", after, upTo);
        matches(sql, query);
        sql.add(" LIMIT ?", limit);
    }

    /** Selects events at these positions, in order. */
    static void at(Sql sql, List<Long> positions) {
        sql.add("SELECT " + Rows.COLUMNS + " FROM es_event e WHERE e.position = ANY (?::bigint[]) ORDER BY e.position",
                (Object) positions.stream().mapToLong(Long::longValue).toArray());
    }
}
