package com.example.shop.changeprice;

import com.example.shop.support.Violations;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The pricing system tells a new price.
 *
 * <p>Model: {@code shopping-cart.yaml}, command ChangePrice.
 */
@Generated("dev.slicesmith")
public record ChangePrice(ProductId product, Price price) {

    public ChangePrice {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(price, "price");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        Violations violations = new Violations();
        price.check("price", violations);
        return violations;
    }
}
