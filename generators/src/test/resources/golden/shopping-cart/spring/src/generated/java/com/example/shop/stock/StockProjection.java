package com.example.shop.stock;

import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.event.StockChanged;
import com.example.shop.support.Rows;
import com.example.shop.type.ProductId;
import javax.annotation.processing.Generated;

/**
 * Makes rows of the view &quot;Stock&quot; of events.
 *
 * <p>Model: {@code shopping-cart.yaml}, view Stock.
 */
@Generated("dev.slicesmith")
public final class StockProjection {

    /** Applies one event to the rows that it concerns. */
    public void project(ShoppingCartEvent event, Rows<ProductId, Stock> rows) {
        if (event instanceof StockChanged e) {
            rows.put(e.product(), new Stock(e.product(), e.pieces()));
        }
    }
}
