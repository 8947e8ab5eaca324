package com.example.shop.publishcart;

import com.example.shop.event.CartPublished;
import com.example.shop.event.ShoppingCartEvent;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Publish cart&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Publish cart.
 */
@Generated("dev.slicesmith")
public final class PublishCartDecider {

    /** The events that follow from the command. */
    public List<ShoppingCartEvent> decide(PublishCart command, PublishCartState state) {
        List<ShoppingCartEvent> events = new ArrayList<>();
        if (!state.published()) {
            events.add(new CartPublished(command.cart(), command.receipt()));
        }
        return List.copyOf(events);
    }
}
