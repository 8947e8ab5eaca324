package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.support.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of an append on PostgreSQL: locks first, then everything else in one statement, whose snapshot is
 * taken when the locks are held. The driver sends both at once, so an append is one round trip and one transaction.
 */
final class PostgresAppend {

    private static final String COLUMNS =
            "(position, id, type, version, tags, data, time, correlation, causation, user_name)";

    private PostgresAppend() {}

    static Sql of(Append append, long store) {
        Sql sql = new Sql();
        Locks.of(append, store).appendTo(sql);
        switch (append.events().size()) {
            case 0 -> none(sql, append);
            case 1 -> one(sql, append);
            default -> several(sql, append);
        }
        return sql;
    }

    /** Only the idempotency key is noted; the position stands for "done". */
    private static void none(Sql sql, Append append) {
        sql.add("INSERT INTO es_command (command_key, positions, time) VALUES (?, '{}', ?::timestamptz) RETURNING 0",
                append.key().orElseThrow(), time(append.metadata()));
    }

    /** Written out for a single event, the usual case: arrays would cost the server half as much again. */
    private static void one(Sql sql, Append append) {
        NewEvent event = append.events().get(0);
        Metadata meta = append.metadata();
        sql.add("WITH e AS (INSERT INTO es_event " + COLUMNS + " SELECT nextval('es_position'), ?::uuid, ?, ?::int, "
                + "?::text[], ?::json, ?::timestamptz, ?::text, ?::text, ?::text",
                event.id(), event.type(), event.version(), Rows.texts(event.tags()), event.data(),
                time(meta), meta.correlation(), meta.causation(), meta.user());
        condition(sql, append);
        sql.add(" RETURNING position)");
        long[] tags = event.tags().stream().mapToLong(Keys::tag).distinct().toArray();
        if (tags.length == 1) {
            sql.add(", t AS (INSERT INTO es_event_tag (tag, position) SELECT ?::bigint, position FROM e)", tags[0]);
        } else if (tags.length > 1) {
            sql.add(", t AS (INSERT INTO es_event_tag (tag, position) SELECT k, position FROM e, "
                    + "unnest(?::bigint[]) AS k)", (Object) tags);
        }
        key(sql, append, "ARRAY[position]");
        sql.add(" SELECT position FROM e");
    }

    private static void several(Sql sql, Append append) {
        List<NewEvent> events = append.events();
        Metadata meta = append.metadata();
        sql.add("WITH e AS MATERIALIZED (SELECT nextval('es_position') AS position, u.* FROM unnest(?::uuid[], "
                + "?::text[], ?::int[], ?::text[], ?::json[]) WITH ORDINALITY AS u(id, type, version, tags, data, n)",
                events.stream().map(event -> event.id().toString()).toArray(String[]::new),
                events.stream().map(NewEvent::type).toArray(String[]::new),
                events.stream().mapToInt(NewEvent::version).toArray(),
                events.stream().map(PostgresAppend::tagArray).toArray(String[]::new),
                events.stream().map(NewEvent::data).toArray(String[]::new));
        condition(sql, append);
        sql.add("), i AS (INSERT INTO es_event " + COLUMNS + " SELECT position, id, type, version, tags::text[], data, "
                + "?::timestamptz, ?::text, ?::text, ?::text FROM e)",
                time(meta), meta.correlation(), meta.causation(), meta.user());
        tags(sql, events);
        key(sql, append, "(SELECT array_agg(position ORDER BY n) FROM e)");
        sql.add(" SELECT position FROM e ORDER BY n");
    }

    private static void tags(Sql sql, List<NewEvent> events) {
        List<Long> numbers = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            List<Long> tags = events.get(i).tags().stream().map(Keys::tag).distinct().toList();
            keys.addAll(tags);
            numbers.addAll(Collections.nCopies(tags.size(), i + 1L));
        }
        sql.add(", t AS (INSERT INTO es_event_tag (tag, position) SELECT u.tag, e.position FROM e JOIN "
                + "unnest(?::bigint[], ?::bigint[]) AS u(n, tag) USING (n))",
                numbers.stream().mapToLong(Long::longValue).toArray(),
                keys.stream().mapToLong(Long::longValue).toArray());
    }

    private static void condition(Sql sql, Append append) {
        append.condition().filter(condition -> !condition.query().isNothing()).ifPresent(condition -> {
            sql.add(" WHERE ");
            PostgresMatch.noneMatches(sql, condition);
        });
    }

    private static void key(Sql sql, Append append, String positions) {
        append.key().ifPresent(key -> sql.add(", k AS (INSERT INTO es_command (command_key, positions, time) SELECT ?, "
                + positions + ", ?::timestamptz FROM e LIMIT 1)", key, time(append.metadata())));
    }

    /** As text: the driver would make a calendar of its own for each. */
    private static String time(Metadata metadata) {
        return metadata.time().toString();
    }

    /** An array literal; nested arrays would all have to be of one length. */
    private static String tagArray(NewEvent event) {
        return event.tags().stream().map(Tag::toString)
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
