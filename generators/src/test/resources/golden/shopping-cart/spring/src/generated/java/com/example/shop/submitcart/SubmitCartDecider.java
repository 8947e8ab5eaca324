package com.example.shop.submitcart;

import com.example.shop.error.CartEmpty;
import com.example.shop.error.CartSubmittedAlready;
import com.example.shop.error.OverCreditLimit;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.type.Price;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Submit cart&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Submit cart.
 */
@Generated("dev.slicesmith")
public final class SubmitCartDecider {

    private final Clock clock;

    public SubmitCartDecider(Clock clock) {
        this.clock = clock;
    }

    /**
     * The events that follow from the command.
     *
     * @throws CartSubmittedAlready if it is so: The cart is submitted already
     * @throws CartEmpty if it is so: An empty cart cannot be submitted
     * @throws OverCreditLimit if it is so: A cart is worth at most {limit}
     */
    public List<ShoppingCartEvent> decide(SubmitCart command, SubmitCartState state) {
        Instant now = clock.instant();
        if (state.submitted()) {
            throw new CartSubmittedAlready();
        }
        if (state.prices().isEmpty()) {
            throw new CartEmpty();
        }
        if (state.total().value().compareTo(BigDecimal.valueOf(1000)) > 0) {
            throw new OverCreditLimit(new Price(BigDecimal.valueOf(1000)));
        }
        return List.of(new CartSubmitted(command.cart(), state.total(), now).checked());
    }
}
