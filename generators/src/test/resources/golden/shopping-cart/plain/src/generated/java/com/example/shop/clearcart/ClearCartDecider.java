package com.example.shop.clearcart;

import com.example.shop.error.CartSubmittedAlready;
import com.example.shop.event.CartCleared;
import com.example.shop.event.ShoppingCartEvent;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Clear cart&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Clear cart.
 */
@Generated("dev.slicesmith")
public final class ClearCartDecider {

    /**
     * The events that follow from the command.
     *
     * @throws CartSubmittedAlready if it is so: The cart is submitted already
     */
    public List<ShoppingCartEvent> decide(ClearCart command, ClearCartState state) {
        if (state.submitted()) {
            throw new CartSubmittedAlready();
        }
        List<ShoppingCartEvent> events = new ArrayList<>();
        if (state.filled()) {
            events.add(new CartCleared(command.cart()));
        }
        return List.copyOf(events);
    }
}
