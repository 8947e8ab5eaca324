package com.example.shop.stock;

import com.example.shop.type.ProductId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A row of the view &quot;Stock&quot;, one per product.
 *
 * <p>Model: {@code shopping-cart.yaml}, view Stock.
 */
@Generated("dev.slicesmith")
public record Stock(ProductId product, int pieces) {

    public Stock {
        Objects.requireNonNull(product, "product");
    }
}
