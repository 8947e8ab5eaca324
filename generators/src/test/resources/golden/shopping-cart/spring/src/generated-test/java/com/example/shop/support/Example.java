package com.example.shop.support;

import com.example.shop.type.CartId;
import com.example.shop.type.ItemId;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The values of scenarios: an alias always stands for the same identifier. */
@Generated("dev.slicesmith")
public final class Example {

    private Example() {}

    public static CartId cartId(String alias) {
        return new CartId(uuid(alias));
    }

    public static ItemId itemId(String alias) {
        return new ItemId(uuid(alias));
    }

    public static ProductId productId(String alias) {
        return new ProductId(uuid(alias));
    }

    public static Price price(String value) {
        return new Price(new BigDecimal(value));
    }

    public static UUID uuid(String alias) {
        return UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8));
    }
}
