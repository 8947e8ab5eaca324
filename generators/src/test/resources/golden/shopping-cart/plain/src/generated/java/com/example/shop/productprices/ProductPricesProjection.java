package com.example.shop.productprices;

import com.example.shop.event.PriceOfProductChanged;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.support.Rows;
import com.example.shop.type.ProductId;
import javax.annotation.processing.Generated;

/**
 * Makes rows of the view &quot;ProductPrices&quot; of events.
 *
 * <p>Model: {@code shopping-cart.yaml}, view ProductPrices.
 */
@Generated("dev.slicesmith")
public final class ProductPricesProjection {

    /** Applies one event to the rows that it concerns. */
    public void project(ShoppingCartEvent event, Rows<ProductId, ProductPrices> rows) {
        if (event instanceof PriceOfProductChanged e) {
            rows.put(e.product(), new ProductPrices(e.product(), e.price()));
        }
    }
}
