package com.example.shop.productprices;

import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A row of the view &quot;ProductPrices&quot;, one per product.
 *
 * <p>Model: {@code shopping-cart.yaml}, view ProductPrices.
 */
@Generated("dev.slicesmith")
public record ProductPrices(ProductId product, Price price) {

    public ProductPrices {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(price, "price");
    }
}
