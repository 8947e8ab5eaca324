package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.Schema;
import java.util.List;

/** The event store's tables in PostgreSQL. */
final class PostgresSchema {

    /**
     * Tags are looked up by a 64-bit key, which makes the index half as large as their text would; whoever finds an
     * event that way looks at its tags too. The key of an event's first tag, mostly its only one, is in its own row: a
     * second table costs the server a tenth of the append. The sequence {@code es_further_tag} is called before the
     * first event with more than one. One value per call of {@code es_position}, since the order of positions matters.
     */
    static final Schema SCHEMA = new Schema("event store", List.of("""
            CREATE SEQUENCE es_position CACHE 1;
            CREATE TABLE es_event (
              position bigint PRIMARY KEY DEFAULT nextval('es_position'),
              first_tag bigint,
              time timestamp with time zone NOT NULL,
              id uuid NOT NULL,
              version integer NOT NULL,
              type text NOT NULL,
              tags text[] NOT NULL,
              data json NOT NULL,
              correlation text,
              causation text,
              user_name text
            );
            CREATE INDEX es_event_first_tag ON es_event (first_tag, position);
            CREATE TABLE es_event_tag (
              tag bigint NOT NULL,
              position bigint NOT NULL,
              PRIMARY KEY (tag, position)
            );
            CREATE SEQUENCE es_further_tag;
            CREATE TABLE es_command (
              command_key text PRIMARY KEY,
              positions bigint[] NOT NULL,
              time timestamp with time zone NOT NULL
            );
            """));

    private PostgresSchema() {}
}
