DELETE FROM es_view WHERE name = 'ProductPrices';
DROP TABLE IF EXISTS "ProductPrices";
CREATE TABLE "ProductPrices" (
  "product" uuid NOT NULL,
  "price" decfloat(1000),
  PRIMARY KEY ("product")
);
DELETE FROM es_checkpoint WHERE follower = 'ProductPrices';
DELETE FROM es_parked WHERE follower = 'ProductPrices';
INSERT INTO es_checkpoint (follower, position) VALUES ('ProductPrices', 0);
INSERT INTO es_view (name, fingerprint) VALUES ('ProductPrices', 'version 562213476 key [product] product UUID price DECIMAL immediate');
