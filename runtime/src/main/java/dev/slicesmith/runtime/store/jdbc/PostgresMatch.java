package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.support.Tag;
import java.util.List;

/**
 * Queries as SQL for PostgreSQL. Each is written so that one plan is right for an empty table and for a large one:
 * positions come from an index on tag or type, events one by one from the primary key ({@code OFFSET 0} and scalar
 * subqueries keep the planner from joining the other way round while it has no statistics). Whatever goes by a tag
 * looks in two places: at events whose first tag it is, and in the table of further tags.
 */
final class PostgresMatch {

    /**
     * Far cheaper than a look into the table, and as safe: this sequence is called, which everyone sees at once, before
     * an event with a further tag is there, and who holds the lock on a tag knows that no event with it is coming.
     */
    static final String NO_FURTHER_TAGS = "pg_sequence_last_value('es_further_tag') IS NULL";

    private final Sql sql;
    private final TagKeys keys;

    PostgresMatch(Sql sql, TagKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /**
     * True if no event after the condition's position matches.
     *
     * @param furtherTags whether to look at further tags; without, it is false as soon as there is any
     */
    void noneMatches(Condition condition, boolean furtherTags) {
        boolean tagged = false;
        String separator = "";
        for (StoreQuery.Item item : condition.query().items()) {
            sql.add(separator).add("NOT EXISTS (SELECT 1 FROM es_event e WHERE ");
            if (item.tags().isEmpty()) {
                sql.add("e.position > ? AND ", condition.after());
                event(item);
            } else {
                long tag = keys.of(item.tags().iterator().next());
                sql.add("e.first_tag = ? AND e.position > ? AND ", tag, condition.after());
                event(item);
                if (furtherTags) {
                    sql.add(") AND NOT EXISTS (SELECT 1 FROM es_event_tag t WHERE t.tag = ? AND t.position > ?"
                            + " AND (SELECT ", tag, condition.after());
                    event(item);
                    sql.add(" FROM es_event e WHERE e.position = t.position)");
                }
                tagged = true;
            }
            sql.add(")");
            separator = " AND ";
        }
        sql.add(tagged && !furtherTags ? " AND " + NO_FURTHER_TAGS : "");
    }

    /** True if the event {@code e} matches. */
    void matches(StoreQuery query) {
        String separator = "(";
        for (StoreQuery.Item item : query.items()) {
            sql.add(separator);
            event(item);
            separator = " OR ";
        }
        sql.add(")");
    }

    /** An array costs the driver and the server more than the values in it, and most often there is one. */
    private void event(StoreQuery.Item item) {
        if (item.types().size() == 1) {
            sql.add("e.type = ?", item.types().iterator().next());
        } else if (!item.types().isEmpty()) {
            sql.add("e.type = ANY (?::text[])", item.types().toArray(String[]::new));
        } else {
            sql.add("true");
        }
        for (Tag tag : item.tags()) {
            sql.add(" AND ?::text = ANY (e.tags)", tag.toString());
        }
    }

    /**
     * Selects the first matching events after a position, by way of the indexes on tags and types.
     *
     * @param furtherTags whether to look at further tags
     */
    void select(StoreQuery query, long after, int limit, boolean furtherTags) {
        StoreQuery.Item first = query.items().get(0);
        if (query.items().size() == 1 && !first.tags().isEmpty()) {
            if (furtherTags) {
                selectTagged(first, after, limit);
            } else {
                selectFirstTagged(first, after, limit);
            }
            return;
        }
        sql.add("SELECT " + Rows.COLUMNS + " FROM (");
        String separator = "";
        for (StoreQuery.Item item : query.items()) {
            sql.add(separator);
            candidates(item, after, furtherTags);
            separator = " UNION ";
        }
        sql.add(") c CROSS JOIN LATERAL (SELECT * FROM es_event x WHERE x.position = c.position OFFSET 0) e WHERE ");
        matches(query);
        sql.add(" ORDER BY c.position LIMIT ?", limit);
    }

    private void selectFirstTagged(StoreQuery.Item item, long after, int limit) {
        sql.add("SELECT " + Rows.COLUMNS + " FROM es_event e WHERE e.position > ? AND e.first_tag = ", after);
        tag(item, after);
        sql.add(" AND ");
        event(item);
        sql.add(" ORDER BY e.position LIMIT ?", limit);
    }

    /** Both places in the order of their index and no further than needed: a tag may have millions of events. */
    private void selectTagged(StoreQuery.Item item, long after, int limit) {
        sql.add("SELECT " + Rows.COLUMNS + " FROM ((SELECT * FROM es_event e WHERE e.position > ? AND e.first_tag = ",
                after);
        tag(item, after);
        sql.add(" AND ");
        event(item);
        sql.add(" ORDER BY e.position LIMIT ?) UNION ALL (SELECT e.* FROM (SELECT t.position FROM es_event_tag t WHERE "
                + "t.position > ? AND t.tag = ", limit, after);
        tag(item, after);
        sql.add(" ORDER BY t.position OFFSET 0) t CROSS JOIN LATERAL (SELECT * FROM es_event x WHERE x.position = "
                + "t.position OFFSET 0) e WHERE ");
        event(item);
        sql.add(" ORDER BY t.position LIMIT ?)) e ORDER BY e.position LIMIT ?", limit, limit);
    }

    private void candidates(StoreQuery.Item item, long after, boolean furtherTags) {
        if (!item.tags().isEmpty()) {
            sql.add("SELECT i.position FROM es_event i WHERE i.position > ? AND i.first_tag = ", after);
            tag(item, after);
            if (furtherTags) {
                sql.add(" UNION SELECT t.position FROM es_event_tag t WHERE t.position > ? AND t.tag = ", after);
                tag(item, after);
            }
        } else if (!item.types().isEmpty()) {
            sql.add("SELECT i.position FROM es_event i WHERE i.type = ANY (?::text[]) AND i.position > ?",
                    item.types().toArray(String[]::new), after);
        } else {
            sql.add("SELECT i.position FROM es_event i WHERE i.position > ?", after);
        }
    }

    private void tag(StoreQuery.Item item, long after) {
        if (item.tags().size() == 1) {
            sql.add("?", keys.of(item.tags().iterator().next()));
        } else {
            rarest(item.tags().stream().mapToLong(keys::of).toArray(), after);
        }
    }

    /** Of several tags, the one with the fewest events, as far as a thousand tell: one may have millions. */
    private void rarest(long[] tags, long after) {
        sql.add("(SELECT k FROM unnest(?::bigint[]) AS k ORDER BY (SELECT count(*) FROM (SELECT 1 FROM es_event r"
                + " WHERE r.first_tag = k AND r.position > ? LIMIT 1000) AS few) + (SELECT count(*) FROM (SELECT 1"
                + " FROM es_event_tag s WHERE s.tag = k AND s.position > ? LIMIT 1000) AS few), k LIMIT 1)",
                tags, after, after);
    }

    /** Selects the first matching events within a range, in one walk along the log. */
    void walk(StoreQuery query, long after, long upTo, int limit) {
        sql.add("SELECT " + Rows.COLUMNS + " FROM (SELECT * FROM es_event WHERE position > ? AND position <= ?"
                + " ORDER BY position OFFSET 0) e WHERE ", after, upTo);
        matches(query);
        sql.add(" LIMIT ?", limit);
    }

    /** Selects events at these positions, in order. */
    void at(List<Long> positions) {
        sql.add("SELECT " + Rows.COLUMNS + " FROM es_event e WHERE e.position = ANY (?::bigint[]) ORDER BY e.position",
                positions.stream().mapToLong(Long::longValue).toArray());
    }
}
