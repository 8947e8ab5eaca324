CREATE TABLE IF NOT EXISTS es_schema (component VARCHAR(200) PRIMARY KEY, version INT NOT NULL);
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
INSERT INTO es_schema (version, component) VALUES (1, 'event store');
