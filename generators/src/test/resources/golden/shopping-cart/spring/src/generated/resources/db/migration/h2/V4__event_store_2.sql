CREATE TABLE es_tag (
  entry bigint PRIMARY KEY
);
INSERT INTO es_tag (entry) SELECT DISTINCT BITAND(tag, 134217727) * 68719476736 + position
  FROM es_event_tag;
DROP TABLE es_event_tag;
UPDATE es_schema SET version = 2 WHERE component = 'event store';
