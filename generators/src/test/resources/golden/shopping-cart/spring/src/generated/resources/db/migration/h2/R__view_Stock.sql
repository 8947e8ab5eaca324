DELETE FROM es_view WHERE name = 'Stock';
DROP TABLE IF EXISTS "Stock";
CREATE TABLE "Stock" (
  "product" uuid NOT NULL,
  "pieces" integer,
  PRIMARY KEY ("product")
);
DELETE FROM es_checkpoint WHERE follower = 'Stock';
DELETE FROM es_parked WHERE follower = 'Stock';
INSERT INTO es_checkpoint (follower, position) VALUES ('Stock', 0);
INSERT INTO es_view (name, fingerprint) VALUES ('Stock', 'version -614878445 key [product] product UUID pieces INT immediate');
