package com.example.shop.stock;

import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.event.StockChanged;
import com.example.shop.runtime.jdbc.SqlType;
import com.example.shop.runtime.view.Projection;
import com.example.shop.runtime.view.ViewTable;
import com.example.shop.type.ProductId;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table of the view &quot;Stock&quot;: how rows are stored, kept up to date, and asked for.
 *
 * <p>Model: {@code shopping-cart.yaml}, view Stock.
 */
@Generated("dev.slicesmith")
public final class StockTable {

    /** How rows are stored. */
    public static final ViewTable<ProductId, Stock> TABLE = table();

    private StockTable() {}

    private static ViewTable<ProductId, Stock> table() {
        return ViewTable.<ProductId, Stock>named("Stock")
                .key("product", SqlType.UUID, row -> row.product().value())
                .column("pieces", SqlType.INT, Stock::pieces)
                .keyed(Stock::product, key -> List.of(key.value()))
                .read(cells -> new Stock(new ProductId(cells.uuid("product")), cells.integer("pieces")))
                .version(-614878445)
                .build();
    }

    /** How events become rows, in the transaction that appends them. */
    public static Projection<ShoppingCartEvent, ProductId, Stock> projection(StockProjection projection) {
        return new Projection<>(
                TABLE,
                Set.of(StockChanged.class),
                true,
                (recorded, rows) -> projection.project(recorded.event(), rows));
    }
}
