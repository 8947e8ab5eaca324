package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.Schema;
import java.util.List;

/** The event store's tables in PostgreSQL. */
final class PostgresSchema {

    /**
     * Tags are looked up by a 64-bit key, which makes the index half as large as their text would; whoever finds an
     * event that way looks at its tags too. One value per sequence call, since the order of positions matters.
     */
    static final Schema SCHEMA = new Schema("event store", List.of("""
            CREATE SEQUENCE es_position CACHE 1;
            CREATE TABLE es_event (
              position bigint PRIMARY KEY DEFAULT nextval('es_position'),
              id uuid NOT NULL,
              type text NOT NULL,
              version integer NOT NULL,
              tags text[] NOT NULL,
              data json NOT NULL,
              time timestamp with time zone NOT NULL,
              correlation text,
              causation text,
              user_name text
            );
            CREATE TABLE es_event_tag (
              tag bigint NOT NULL,
              position bigint NOT NULL,
              PRIMARY KEY (tag, position)
            );
            CREATE TABLE es_command (
              command_key text PRIMARY KEY,
              positions bigint[] NOT NULL,
              time timestamp with time zone NOT NULL
            );
            """));

    private PostgresSchema() {}
}
