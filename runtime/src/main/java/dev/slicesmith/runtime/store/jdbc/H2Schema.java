package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.Schema;
import java.util.List;

/** The event store's tables in H2. Its one row in {@code es_head} keeps appends apart and counts positions. */
final class H2Schema {

    static final Schema SCHEMA = new Schema("event store", List.of("""
            CREATE TABLE IF NOT EXISTS es_head (
              id integer PRIMARY KEY,
              position bigint NOT NULL
            );
            MERGE INTO es_head (id, position) KEY (id) VALUES (1, 0);
            CREATE TABLE IF NOT EXISTS es_event (
              position bigint PRIMARY KEY,
              id uuid NOT NULL,
              type character varying NOT NULL,
              version integer NOT NULL,
              tags character varying ARRAY NOT NULL,
              data character large object NOT NULL,
              time timestamp(6) with time zone NOT NULL,
              correlation character varying,
              causation character varying,
              user_name character varying
            );
            CREATE TABLE IF NOT EXISTS es_event_tag (
              tag bigint NOT NULL,
              position bigint NOT NULL,
              PRIMARY KEY (tag, position)
            );
            CREATE TABLE IF NOT EXISTS es_command (
              command_key character varying PRIMARY KEY,
              positions bigint ARRAY NOT NULL,
              time timestamp(6) with time zone NOT NULL
            );
            """));

    private H2Schema() {}
}
