package com.example.shop.cartstopublish;

import com.example.shop.event.CartPublished;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.jdbc.SqlType;
import com.example.shop.runtime.view.Projection;
import com.example.shop.runtime.view.ViewTable;
import com.example.shop.type.CartId;
import com.example.shop.type.Price;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table of the view &quot;CartsToPublish&quot;: how rows are stored, kept up to date, and asked for.
 *
 * <p>Model: {@code shopping-cart.yaml}, view CartsToPublish.
 */
@Generated("dev.slicesmith")
public final class CartsToPublishTable {

    /** How rows are stored. */
    public static final ViewTable<CartId, CartsToPublish> TABLE = table();

    private CartsToPublishTable() {}

    private static ViewTable<CartId, CartsToPublish> table() {
        return ViewTable.<CartId, CartsToPublish>named("CartsToPublish")
                .key("cart", SqlType.UUID, row -> row.cart().value())
                .column("total", SqlType.DECIMAL, row -> row.total().value())
                .column("submittedAt", SqlType.INSTANT, CartsToPublish::submittedAt)
                .keyed(CartsToPublish::cart, key -> List.of(key.value()))
                .read(cells -> new CartsToPublish(
                        new CartId(cells.uuid("cart")),
                        new Price(cells.decimal("total")),
                        cells.instant("submittedAt")))
                .version(-525378458)
                .build();
    }

    /** How events become rows, in the transaction that appends them. */
    public static Projection<ShoppingCartEvent, CartId, CartsToPublish> projection(
            CartsToPublishProjection projection) {
        return new Projection<>(
                TABLE,
                Set.of(CartPublished.class, CartSubmitted.class),
                true,
                (recorded, rows) -> projection.project(recorded.event(), rows));
    }
}
