package com.example.shop.publishcart;

import com.example.shop.event.CartPublished;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.support.EventQuery;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Publish cart&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Publish cart.
 */
@Generated("dev.slicesmith")
public record PublishCartState(boolean published) {

    /** What it knows before anything has happened. */
    public static PublishCartState initial(PublishCart command) {
        return new PublishCartState(false);
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(PublishCart command) {
        return EventQuery.types(CartPublished.class).tagged("CartId", command.cart());
    }

    /** What it knows once this has happened too. */
    public PublishCartState evolve(ShoppingCartEvent event) {
        if (event instanceof CartPublished) {
            return new PublishCartState(true);
        }
        return this;
    }
}
