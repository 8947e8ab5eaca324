package com.example.shop.cartitems;

import com.example.shop.support.RowSource;
import com.example.shop.type.CartId;
import com.example.shop.type.ProductId;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Ways to ask the view &quot;CartItems&quot; in memory, for tests.
 *
 * <p>Model: {@code shopping-cart.yaml}, view CartItems.
 */
@Generated("dev.slicesmith")
public final class CartItemsQueries {

    private final RowSource<CartId, CartItems> rows;

    public CartItemsQueries(RowSource<CartId, CartItems> rows) {
        this.rows = rows;
    }

    /** The query &quot;holding&quot;. */
    public List<CartItems> holding(ProductId product) {
        return rows.rows().stream()
                .filter(row -> row.lines().stream().anyMatch(l -> l.product().equals(product)))
                .sorted(Comparator.comparing(CartItems::total, Comparator.reverseOrder()))
                .toList();
    }
}
