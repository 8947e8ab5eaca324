package com.example.shop.type;

import com.example.shop.support.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One thing in a cart.
 *
 * <p>Model: {@code shopping-cart.yaml}, type Line.
 */
@Generated("dev.slicesmith")
public record Line(ItemId item, ProductId product, Price price) {

    public Line {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(price, "price");
    }

    /** Reports what the model forbids. Stored values are never checked again. */
    public void check(String path, Violations violations) {
        price.check(path + ".price", violations);
    }
}
