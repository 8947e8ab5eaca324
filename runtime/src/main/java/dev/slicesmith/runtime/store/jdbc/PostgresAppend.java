package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.LastStatements;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.store.ShortKey;
import dev.slicesmith.support.Tag;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of an append on PostgreSQL: locks first, then everything else in one statement, whose snapshot is
 * taken when the locks are held. The driver sends both at once, so an append is one round trip and one transaction.
 */
final class PostgresAppend {

    /** Within the statement, the only event of an append, if its condition holds; else there is no row. */
    static final String EVENT = "e";

    /** In the order of the table: otherwise the server puts each row together twice. */
    private static final String INSERT = "INSERT INTO es_event "
            + "(position, first_tag, time, id, version, type, tags, data, correlation, causation, user_name) SELECT ";

    private final Append append;
    private final Metadata meta;
    private final boolean furtherTags;
    private final Sql sql;
    private final TagKeys keys = new TagKeys();

    private PostgresAppend(Append append, boolean furtherTags, Sql sql) {
        this.append = append;
        this.meta = append.metadata();
        this.furtherTags = furtherTags;
        this.sql = sql;
    }

    /**
     * Appends, and returns the positions; none if the condition does not hold.
     *
     * @param store the number of the lock on the whole store
     * @param furtherTags whether it is known that there are any, as in {@link PostgresMatch#noneMatches}
     * @param last what is to go with a single event
     */
    static List<Long> execute(Connection connection, Append append, long store, boolean furtherTags, SqlText texts,
            LastStatements last) throws SQLException {
        Sql sql = new Sql(texts);
        PostgresAppend statements = new PostgresAppend(append, furtherTags, sql);
        Locks locks = Locks.of(append, store, statements.keys);
        String mark = !furtherTags && hasFurtherTags(append) ? ", nextval('es_further_tag')" : "";
        if (append.events().size() == 1) {
            // With its position known beforehand, the event itself need not be returned, which costs the server more.
            locks.appendTo(sql, ", nextval('es_position')" + mark);
            statements.one(append.events().get(0), last);
            return position(sql, connection, locks.columns() + 1, last);
        }
        locks.appendTo(sql, mark);
        if (append.events().isEmpty()) {
            statements.none();
        } else {
            statements.several();
        }
        return positions(sql, connection);
    }

    /** Whether an event has more than one tag; then the sequence that says so is called. */
    static boolean hasFurtherTags(Append append) {
        for (NewEvent event : append.events()) {
            if (event.tags().size() > 1) {
                return true;
            }
        }
        return false;
    }

    private static List<Long> position(Sql sql, Connection connection, int column, LastStatements last)
            throws SQLException {
        try (PreparedStatement statement = sql.prepare(connection, last)) {
            statement.execute();
            long position;
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                position = row.getLong(column);
            }
            return isAppended(statement) ? List.of(position) : List.of();
        }
    }

    private static boolean isAppended(PreparedStatement statement) throws SQLException {
        if (!statement.getMoreResults()) {
            return statement.getUpdateCount() > 0;
        }
        try (ResultSet event = statement.getResultSet()) {
            return event.next();
        }
    }

    private static List<Long> positions(Sql sql, Connection connection) throws SQLException {
        List<Long> positions = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection)) {
            statement.execute();
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
            }
        }
        return positions;
    }

    /** Only the idempotency key is noted; the position stands for "done". */
    private void none() {
        sql.add("INSERT INTO es_command (command_key, positions, time) VALUES (?, '{}', ?::timestamptz) RETURNING 0",
                ShortKey.of(append.key().orElseThrow()), time());
    }

    /**
     * Written out for a single event, the usual case: arrays would cost the server half as much again. What goes with
     * it is part of its statement: another one would have to look first whether the event is there.
     */
    private void one(NewEvent event, LastStatements last) {
        long[] tags = keys.of(event);
        boolean alone = tags.length <= 1 && append.key().isEmpty() && last.isEmpty();
        sql.add(alone ? INSERT : "WITH " + EVENT + " AS (" + INSERT);
        sql.add("currval('es_position'), ?::bigint, ?::timestamptz, ?::uuid, ?::int, ?::text, ",
                tags.length == 0 ? null : tags[0], time(), event.id(), event.version(), event.type());
        if (event.tags().size() == 1) {
            sql.add("ARRAY[?::text]", event.tags().get(0).toString());
        } else {
            sql.add("?::text[]", Rows.texts(event.tags()));
        }
        sql.add(", ?::json", event.data());
        optional(meta.correlation());
        optional(meta.causation());
        optional(meta.user());
        condition();
        if (!alone) {
            sql.add(" RETURNING position)");
            more(tags, last);
        }
    }

    /** What is not known is written out: an argument costs the driver and the server more. */
    private void optional(String value) {
        if (value == null) {
            sql.add(", NULL::text");
        } else {
            sql.add(", ?::text", value);
        }
    }

    /** Whatever comes last, it concerns a row if the event is appended, and only then. */
    private void more(long[] tags, LastStatements last) {
        boolean key = append.key().isPresent();
        if (tags.length > 1) {
            sql.add(key || !last.isEmpty() ? ", t AS (" : " ");
            furtherTags(tags);
            sql.add(key || !last.isEmpty() ? ")" : "");
        }
        if (key) {
            key(last.isEmpty() ? " " : ", k AS (", "ARRAY[position]").add(last.isEmpty() ? "" : ")");
        }
        rows(last);
    }

    private void rows(LastStatements last) {
        List<String> all = last.all();
        for (int i = 0; i < all.size(); i++) {
            boolean atTheEnd = i == all.size() - 1 && last.endWithWrite();
            sql.add(atTheEnd ? " " : ", r" + i + " AS (").add(all.get(i)).add(atTheEnd ? "" : ")");
        }
        sql.add(all.isEmpty() || last.endWithWrite() ? "" : " SELECT position FROM " + EVENT);
    }

    private void furtherTags(long[] tags) {
        sql.add("INSERT INTO es_event_tag (tag, position) SELECT k, position FROM e, unnest(?::bigint[]) AS k",
                Arrays.copyOfRange(tags, 1, tags.length));
    }

    private void several() {
        List<NewEvent> events = append.events();
        sql.add("WITH e AS MATERIALIZED (SELECT nextval('es_position') AS position, u.* FROM unnest(?::bigint[], "
                + "?::uuid[], ?::text[], ?::int[], ?::text[], ?::json[]) WITH ORDINALITY "
                + "AS u(first_tag, id, type, version, tags, data, n)",
                events.stream().map(this::firstTag).toArray(Long[]::new),
                events.stream().map(event -> event.id().toString()).toArray(String[]::new),
                events.stream().map(NewEvent::type).toArray(String[]::new),
                events.stream().mapToInt(NewEvent::version).toArray(),
                events.stream().map(PostgresAppend::tagArray).toArray(String[]::new),
                events.stream().map(NewEvent::data).toArray(String[]::new));
        condition();
        sql.add("), i AS (").add(INSERT);
        sql.add("position, first_tag, ?::timestamptz, id, version, type, tags::text[], data, ?::text, ?::text, ?::text "
                + "FROM e)", time(), meta.correlation(), meta.causation(), meta.user());
        furtherTags(events);
        if (append.key().isPresent()) {
            key(", k AS (", "(SELECT array_agg(position ORDER BY n) FROM e)").add(")");
        }
        sql.add(" SELECT position FROM e ORDER BY n");
    }

    private Long firstTag(NewEvent event) {
        return event.tags().isEmpty() ? null : keys.of(event.tags().get(0));
    }

    private void furtherTags(List<NewEvent> events) {
        List<Long> numbers = new ArrayList<>();
        List<Long> tags = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            long[] all = keys.of(events.get(i));
            for (int tag = 1; tag < all.length; tag++) {
                numbers.add(i + 1L);
                tags.add(all[tag]);
            }
        }
        if (!tags.isEmpty()) {
            sql.add(", t AS (INSERT INTO es_event_tag (tag, position) SELECT u.tag, e.position FROM e JOIN "
                    + "unnest(?::bigint[], ?::bigint[]) AS u(n, tag) USING (n))",
                    numbers.toArray(Long[]::new), tags.toArray(Long[]::new));
        }
    }

    private void condition() {
        append.condition().filter(condition -> !condition.query().isNothing()).ifPresent(condition -> {
            sql.add(" WHERE ");
            new PostgresMatch(sql, keys).noneMatches(condition, furtherTags);
        });
    }

    private Sql key(String before, String positions) {
        return sql.add(before).add("INSERT INTO es_command (command_key, positions, time) SELECT ?, ",
                ShortKey.of(append.key().orElseThrow())).add(positions).add(", ?::timestamptz FROM e LIMIT 1", time());
    }

    /** As text: the driver would make a calendar of its own for each. */
    private String time() {
        return meta.time().toString();
    }

    /** An array literal; nested arrays would all have to be of one length. */
    private static String tagArray(NewEvent event) {
        return event.tags().stream().map(Tag::toString)
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
