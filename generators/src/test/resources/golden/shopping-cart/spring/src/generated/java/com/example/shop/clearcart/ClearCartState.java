package com.example.shop.clearcart;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.support.EventQuery;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Clear cart&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Clear cart.
 */
@Generated("dev.slicesmith")
public record ClearCartState(boolean submitted, boolean filled) {

    /** What it knows before anything has happened. */
    public static ClearCartState initial(ClearCart command) {
        return new ClearCartState(false, false);
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(ClearCart command) {
        return EventQuery.types(CartSubmitted.class, ItemAdded.class, CartCleared.class)
                .tagged("CartId", command.cart());
    }

    /** What it knows once this has happened too. */
    public ClearCartState evolve(ShoppingCartEvent event) {
        if (event instanceof CartSubmitted) {
            return new ClearCartState(true, filled);
        }
        if (event instanceof ItemAdded) {
            return new ClearCartState(submitted, true);
        }
        if (event instanceof CartCleared) {
            return new ClearCartState(submitted, false);
        }
        return this;
    }
}
