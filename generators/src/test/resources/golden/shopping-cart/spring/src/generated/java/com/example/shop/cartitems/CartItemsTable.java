package com.example.shop.cartitems;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.http.ViewParameters;
import com.example.shop.runtime.jdbc.SqlType;
import com.example.shop.runtime.view.Projection;
import com.example.shop.runtime.view.ViewQuery;
import com.example.shop.runtime.view.ViewTable;
import com.example.shop.runtime.view.Where;
import com.example.shop.type.CartId;
import com.example.shop.type.Line;
import com.example.shop.type.ProductId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import tools.jackson.core.type.TypeReference;

/**
 * The table of the view &quot;CartItems&quot;: how rows are stored, kept up to date, and asked for.
 *
 * <p>Model: {@code shopping-cart.yaml}, view CartItems.
 */
@Generated("dev.slicesmith")
public final class CartItemsTable {

    /** How rows are stored. */
    public static final ViewTable<CartId, CartItems> TABLE = table();

    private CartItemsTable() {}

    private static ViewTable<CartId, CartItems> table() {
        return ViewTable.<CartId, CartItems>named("CartItems")
                .key("cart", SqlType.UUID, row -> row.cart().value())
                .column("lines", SqlType.JSON, CartItems::lines)
                .column("total", SqlType.DECIMAL, row -> row.total().value())
                .keyed(CartItems::cart, key -> List.of(key.value()))
                .read(cells -> new CartItems(
                        new CartId(cells.uuid("cart")), cells.json("lines", new TypeReference<List<Line>>() {})))
                .version(-602005037)
                .build();
    }

    /** How events become rows, in the transaction that appends them. */
    public static Projection<ShoppingCartEvent, CartId, CartItems> projection(CartItemsProjection projection) {
        return new Projection<>(
                TABLE,
                Set.of(CartCleared.class, CartCreated.class, CartSubmitted.class, ItemAdded.class, ItemRemoved.class),
                true,
                (recorded, rows) -> projection.project(recorded.event(), rows));
    }

    /** The query &quot;holding&quot;. */
    public static ViewQuery<CartItems> holding(ProductId product) {
        return ViewQuery.of(Where.<CartItems>test(row -> row.lines()
                        .stream()
                        .anyMatch(l -> l.product().equals(product))))
                .orderBy("total", true);
    }

    /** The queries by their names, for those who ask from outside. */
    public static Map<String, ViewParameters<CartItems>> queries() {
        return Map.ofEntries(Map.entry(
                "holding",
                new ViewParameters<>(
                        Map.ofEntries(Map.entry("product", SqlType.UUID)),
                        Set.of(),
                        cells -> holding(new ProductId(cells.uuid("product"))))));
    }
}
