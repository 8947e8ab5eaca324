CREATE TABLE IF NOT EXISTS es_view (
  name varchar(200) PRIMARY KEY,
  fingerprint varchar(60000) NOT NULL
);
CREATE TABLE IF NOT EXISTS es_checkpoint (
  follower varchar(200) PRIMARY KEY,
  position bigint NOT NULL
);
CREATE TABLE IF NOT EXISTS es_parked (
  follower varchar(200) NOT NULL,
  position bigint NOT NULL,
  reason varchar(4000) NOT NULL,
  PRIMARY KEY (follower, position)
);
INSERT INTO es_schema (version, component) VALUES (1, 'views');
