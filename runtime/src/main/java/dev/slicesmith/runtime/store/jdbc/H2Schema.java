package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.Schema;
import java.util.List;

/**
 * The event store's tables in H2. The one row in {@code es_head} keeps appends apart and counts positions. Tags are
 * found by {@code es_tag}, whose rows are {@link #entry numbers}: H2 keeps a table in the order of a key that is one
 * number, while any other key needs an index beside it, which takes twice as many changes.
 */
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
            """, """
            CREATE TABLE es_tag (
              entry bigint PRIMARY KEY
            );
            INSERT INTO es_tag (entry) SELECT DISTINCT BITAND(tag, 134217727) * 68719476736 + position
              FROM es_event_tag;
            DROP TABLE es_event_tag;
            """));

    private static final int POSITION_BITS = 36;
    /** The last position that has room: 68 billion events, or some ten terabytes. */
    static final long LAST = (1L << POSITION_BITS) - 1;

    private H2Schema() {}

    /**
     * The number that says that the event at a position has a tag: 27 bits of the tag's number, then the position. Few
     * tags have the same bits; whoever asks looks at the event itself, too.
     */
    static long entry(long tag, long position) {
        return (tag & Long.MAX_VALUE >> POSITION_BITS) << POSITION_BITS | position;
    }
}
