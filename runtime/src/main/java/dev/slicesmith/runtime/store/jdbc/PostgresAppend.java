package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.support.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of an append on PostgreSQL: locks first, then everything else in one statement, whose snapshot is
 * taken when the locks are held. The driver sends both at once, so an append is one round trip and one transaction.
 */
final class PostgresAppend {

    private static final String INSERT = "INSERT INTO es_event "
            + "(position, first_tag, id, type, version, tags, data, time, correlation, causation, user_name) SELECT ";

    private final Append append;
    private final Metadata meta;
    private final Sql sql;
    private final TagKeys keys = new TagKeys();

    private PostgresAppend(Append append, Sql sql) {
        this.append = append;
        this.meta = append.metadata();
        this.sql = sql;
    }

    /** Adds the statements; the last one returns the positions. */
    static void add(Append append, long store, Sql sql) {
        PostgresAppend statements = new PostgresAppend(append, sql);
        Locks.of(append, store, statements.keys).appendTo(sql);
        switch (append.events().size()) {
            case 0 -> statements.none();
            case 1 -> statements.one(append.events().get(0));
            default -> statements.several();
        }
    }

    /** Only the idempotency key is noted; the position stands for "done". */
    private void none() {
        sql.add("INSERT INTO es_command (command_key, positions, time) VALUES (?, '{}', ?::timestamptz) RETURNING 0",
                append.key().orElseThrow(), time());
    }

    /** Written out for a single event, the usual case: arrays would cost the server half as much again. */
    private void one(NewEvent event) {
        long[] tags = keys.of(event);
        boolean more = tags.length > 1 || append.key().isPresent();
        sql.add(more ? "WITH e AS (" + INSERT : INSERT);
        sql.add("nextval('es_position'), ?::bigint, ?::uuid, ?, ?::int, ", tags.length == 0 ? null : tags[0],
                event.id(), event.type(), event.version());
        if (event.tags().size() == 1) {
            sql.add("ARRAY[?::text]", event.tags().get(0).toString());
        } else {
            sql.add("?::text[]", Rows.texts(event.tags()));
        }
        sql.add(", ?::json, ?::timestamptz, ?::text, ?::text, ?::text",
                event.data(), time(), meta.correlation(), meta.causation(), meta.user());
        condition();
        sql.add(" RETURNING position");
        if (more) {
            sql.add(")");
            if (tags.length > 1) {
                sql.add(", t AS (INSERT INTO es_event_tag (tag, position) SELECT k, position FROM e, "
                        + "unnest(?::bigint[]) AS k)", Arrays.copyOfRange(tags, 1, tags.length));
            }
            key("ARRAY[position]");
            sql.add(" SELECT position FROM e");
        }
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
        sql.add("position, first_tag, id, type, version, tags::text[], data, ?::timestamptz, ?::text, ?::text, ?::text "
                + "FROM e)", time(), meta.correlation(), meta.causation(), meta.user());
        furtherTags(events);
        key("(SELECT array_agg(position ORDER BY n) FROM e)");
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
            new PostgresMatch(sql, keys).noneMatches(condition);
        });
    }

    private void key(String positions) {
        append.key().ifPresent(key -> sql.add(", k AS (INSERT INTO es_command (command_key, positions, time) SELECT ?, ",
                key).add(positions).add(", ?::timestamptz FROM e LIMIT 1)", time()));
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
