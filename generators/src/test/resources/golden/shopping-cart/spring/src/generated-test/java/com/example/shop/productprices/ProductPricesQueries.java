package com.example.shop.productprices;

import com.example.shop.support.RowSource;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Ways to ask the view &quot;ProductPrices&quot; in memory, for tests.
 *
 * <p>Model: {@code shopping-cart.yaml}, view ProductPrices.
 */
@Generated("dev.slicesmith")
public final class ProductPricesQueries {

    private final RowSource<ProductId, ProductPrices> rows;

    public ProductPricesQueries(RowSource<ProductId, ProductPrices> rows) {
        this.rows = rows;
    }

    /** The query &quot;up to&quot;. */
    public List<ProductPrices> upTo(Price limit) {
        return rows.rows().stream()
                .filter(row -> row.price().value().compareTo(limit.value()) <= 0)
                .sorted(Comparator.comparing(ProductPrices::price))
                .toList();
    }
}
