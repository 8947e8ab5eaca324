package com.example.shop.cartstopublish;

import com.example.shop.event.CartPublished;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.support.Rows;
import com.example.shop.type.CartId;
import javax.annotation.processing.Generated;

/**
 * Makes rows of the view &quot;CartsToPublish&quot; of events.
 *
 * <p>Model: {@code shopping-cart.yaml}, view CartsToPublish.
 */
@Generated("dev.slicesmith")
public final class CartsToPublishProjection {

    /** Applies one event to the rows that it concerns. */
    public void project(ShoppingCartEvent event, Rows<CartId, CartsToPublish> rows) {
        if (event instanceof CartSubmitted e) {
            rows.put(e.cart(), new CartsToPublish(e.cart(), e.total(), e.submittedAt()));
        } else if (event instanceof CartPublished e) {
            rows.delete(e.cart());
        }
    }
}
