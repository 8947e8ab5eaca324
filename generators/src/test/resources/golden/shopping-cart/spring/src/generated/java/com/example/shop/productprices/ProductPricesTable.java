package com.example.shop.productprices;

import com.example.shop.event.PriceOfProductChanged;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.http.ViewParameters;
import com.example.shop.runtime.jdbc.SqlType;
import com.example.shop.runtime.view.Projection;
import com.example.shop.runtime.view.ViewQuery;
import com.example.shop.runtime.view.ViewTable;
import com.example.shop.runtime.view.Where;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table of the view &quot;ProductPrices&quot;: how rows are stored, kept up to date, and asked for.
 *
 * <p>Model: {@code shopping-cart.yaml}, view ProductPrices.
 */
@Generated("dev.slicesmith")
public final class ProductPricesTable {

    /** How rows are stored. */
    public static final ViewTable<ProductId, ProductPrices> TABLE = table();

    private ProductPricesTable() {}

    private static ViewTable<ProductId, ProductPrices> table() {
        return ViewTable.<ProductId, ProductPrices>named("ProductPrices")
                .key("product", SqlType.UUID, row -> row.product().value())
                .column("price", SqlType.DECIMAL, row -> row.price().value())
                .keyed(ProductPrices::product, key -> List.of(key.value()))
                .read(cells -> new ProductPrices(
                        new ProductId(cells.uuid("product")), new Price(cells.decimal("price"))))
                .version(562213476)
                .build();
    }

    /** How events become rows, in the transaction that appends them. */
    public static Projection<ShoppingCartEvent, ProductId, ProductPrices> projection(
            ProductPricesProjection projection) {
        return new Projection<>(
                TABLE,
                Set.of(PriceOfProductChanged.class),
                true,
                (recorded, rows) -> projection.project(recorded.event(), rows));
    }

    /** The query &quot;up to&quot;. */
    public static ViewQuery<ProductPrices> upTo(Price limit) {
        return ViewQuery.of(Where.<ProductPrices>test(row -> row.price().value().compareTo(limit.value()) <= 0))
                .orderBy("price", false);
    }

    /** The queries by their names, for those who ask from outside. */
    public static Map<String, ViewParameters<ProductPrices>> queries() {
        return Map.ofEntries(Map.entry(
                "up to",
                new ViewParameters<>(
                        Map.ofEntries(Map.entry("limit", SqlType.DECIMAL)),
                        Set.of(),
                        cells -> upTo(new Price(cells.decimal("limit"))))));
    }
}
