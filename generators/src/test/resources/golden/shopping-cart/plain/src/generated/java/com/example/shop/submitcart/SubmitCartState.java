package com.example.shop.submitcart;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.support.Decimals;
import com.example.shop.support.EventQuery;
import com.example.shop.support.Maps;
import com.example.shop.type.Price;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Submit cart&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Submit cart.
 */
@Generated("dev.slicesmith")
public record SubmitCartState(boolean submitted, Map<String, Price> prices) {

    public SubmitCartState {
        prices = Maps.copyOf(prices);
    }

    /** What it knows before anything has happened. */
    public static SubmitCartState initial(SubmitCart command) {
        return new SubmitCartState(false, Map.of());
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(SubmitCart command) {
        return EventQuery.types(CartSubmitted.class, ItemAdded.class, ItemRemoved.class, CartCleared.class)
                .tagged("CartId", command.cart());
    }

    /** Computed: <code>sum(state.prices.map(item, state.prices[item]))</code>. */
    public Price total() {
        return new Price(Decimals.sum(prices.keySet()
                .stream()
                .map(item -> Maps.get(prices, item, "state.prices").value())
                .toList()));
    }

    /** What it knows once this has happened too. */
    public SubmitCartState evolve(ShoppingCartEvent event) {
        if (event instanceof CartSubmitted) {
            return new SubmitCartState(true, prices);
        }
        if (event instanceof ItemAdded e) {
            return new SubmitCartState(submitted, Maps.put(prices, e.item().value().toString(), e.price()));
        }
        if (event instanceof ItemRemoved e) {
            return new SubmitCartState(submitted, Maps.without(prices, e.item().value().toString()));
        }
        if (event instanceof CartCleared) {
            return new SubmitCartState(submitted, Map.of());
        }
        return this;
    }
}
