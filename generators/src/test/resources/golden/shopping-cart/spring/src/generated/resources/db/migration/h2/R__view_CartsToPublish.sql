DELETE FROM es_view WHERE name = 'CartsToPublish';
DROP TABLE IF EXISTS "CartsToPublish";
CREATE TABLE "CartsToPublish" (
  "cart" uuid NOT NULL,
  "total" decfloat(1000),
  "submittedAt" timestamp(9) with time zone,
  PRIMARY KEY ("cart")
);
DELETE FROM es_checkpoint WHERE follower = 'CartsToPublish';
DELETE FROM es_parked WHERE follower = 'CartsToPublish';
INSERT INTO es_checkpoint (follower, position) VALUES ('CartsToPublish', 0);
INSERT INTO es_view (name, fingerprint) VALUES ('CartsToPublish', 'version -525378458 key [cart] cart UUID total DECIMAL submittedAt INSTANT immediate');
