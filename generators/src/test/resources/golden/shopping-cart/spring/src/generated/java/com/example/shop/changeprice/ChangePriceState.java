package com.example.shop.changeprice;

import com.example.shop.event.PriceOfProductChanged;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.support.EventQuery;
import com.example.shop.type.Price;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Change price&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Change price.
 */
@Generated("dev.slicesmith")
public record ChangePriceState(Optional<Price> price) {

    public ChangePriceState {
        Objects.requireNonNull(price, "price");
    }

    /** What it knows before anything has happened. */
    public static ChangePriceState initial(ChangePrice command) {
        return new ChangePriceState(Optional.empty());
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(ChangePrice command) {
        return EventQuery.types(PriceOfProductChanged.class).tagged("ProductId", command.product());
    }

    /** What it knows once this has happened too. */
    public ChangePriceState evolve(ShoppingCartEvent event) {
        if (event instanceof PriceOfProductChanged e) {
            return new ChangePriceState(Optional.of(e.price()));
        }
        return this;
    }
}
