package com.example.shop.cartitems;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.support.Lists;
import com.example.shop.support.Rows;
import com.example.shop.type.CartId;
import com.example.shop.type.Line;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes rows of the view &quot;CartItems&quot; of events.
 *
 * <p>Model: {@code shopping-cart.yaml}, view CartItems.
 */
@Generated("dev.slicesmith")
public final class CartItemsProjection {

    /** Applies one event to the rows that it concerns. */
    public void project(ShoppingCartEvent event, Rows<CartId, CartItems> rows) {
        if (event instanceof CartCreated e) {
            rows.createIfMissing(e.cart(), CartItems::initial);
        } else if (event instanceof ItemAdded e) {
            rows.upsert(
                    e.cart(),
                    CartItems::initial,
                    row -> new CartItems(
                            row.cart(), Lists.plus(row.lines(), new Line(e.item(), e.product(), e.price()))));
        } else if (event instanceof ItemRemoved e) {
            rows.update(
                    e.cart(),
                    row -> new CartItems(
                            row.cart(), row.lines().stream().filter(l -> !l.item().equals(e.item())).toList()));
        } else if (event instanceof CartCleared e) {
            rows.update(e.cart(), row -> new CartItems(row.cart(), List.of()));
        } else if (event instanceof CartSubmitted e) {
            rows.delete(e.cart());
        }
    }
}
