CREATE TABLE IF NOT EXISTS es_work (
  automation varchar(200) NOT NULL,
  item varchar(1000) NOT NULL,
  subject varchar(1000) NOT NULL,
  token varchar(1300) NOT NULL,
  state varchar(10) NOT NULL,
  attempts integer NOT NULL,
  due timestamp(6) with time zone NOT NULL,
  reason varchar(4000),
  PRIMARY KEY (automation, item)
);
CREATE INDEX IF NOT EXISTS es_work_state ON es_work (automation, state, due);
CREATE TABLE IF NOT EXISTS es_follower (
  automation varchar(200) PRIMARY KEY,
  position bigint NOT NULL
);
CREATE TABLE IF NOT EXISTS es_timer (
  name varchar(200) PRIMARY KEY,
  due timestamp(6) with time zone NOT NULL
);
CREATE TABLE IF NOT EXISTS es_lease (
  automation varchar(200) PRIMARY KEY,
  owner varchar(40) NOT NULL,
  until timestamp(6) with time zone NOT NULL
);
INSERT INTO es_schema (version, component) VALUES (1, 'automations');
