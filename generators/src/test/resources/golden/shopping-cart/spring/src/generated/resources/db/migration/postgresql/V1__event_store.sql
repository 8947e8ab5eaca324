CREATE TABLE IF NOT EXISTS es_schema (component VARCHAR(200) PRIMARY KEY, version INT NOT NULL);
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
INSERT INTO es_schema (version, component) VALUES (1, 'event store');
