package com.example.shop.changeprice;

import com.example.shop.event.PriceOfProductChanged;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.type.Price;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Change price&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Change price.
 */
@Generated("dev.slicesmith")
public final class ChangePriceDecider {

    /** The events that follow from the command. */
    public List<ShoppingCartEvent> decide(ChangePrice command, ChangePriceState state) {
        List<ShoppingCartEvent> events = new ArrayList<>();
        if (state.price().isEmpty()
                || !state.price().orElseGet(() -> new Price(BigDecimal.ZERO)).equals(command.price())) {
            events.add(new PriceOfProductChanged(command.product(), command.price()).checked());
        }
        return List.copyOf(events);
    }
}
