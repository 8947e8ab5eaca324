DELETE FROM es_view WHERE name = 'CartItems';
DROP TABLE IF EXISTS "CartItems";
CREATE TABLE "CartItems" (
  "cart" uuid NOT NULL,
  "lines" jsonb,
  "total" numeric,
  PRIMARY KEY ("cart")
);
DELETE FROM es_checkpoint WHERE follower = 'CartItems';
DELETE FROM es_parked WHERE follower = 'CartItems';
INSERT INTO es_checkpoint (follower, position) VALUES ('CartItems', 0);
INSERT INTO es_view (name, fingerprint) VALUES ('CartItems', 'version -602005037 key [cart] cart UUID lines JSON total DECIMAL immediate');
