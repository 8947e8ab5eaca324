CREATE TABLE IF NOT EXISTS es_schema (component VARCHAR(200) PRIMARY KEY, version INT NOT NULL);
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
INSERT INTO es_schema (version, component) VALUES (1, 'event store');
