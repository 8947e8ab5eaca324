package com.example.shop.submitcart;

import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.command.CommandHandling;
import com.example.shop.runtime.command.CommandResult;
import com.example.shop.runtime.command.Decision;
import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;SubmitCart&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Submit cart.
 */
@Generated("dev.slicesmith")
public final class SubmitCartHandler {

    private final CommandHandling<ShoppingCartEvent> handling;
    private final Decision<SubmitCart, SubmitCartState, ShoppingCartEvent> decision;

    public SubmitCartHandler(CommandHandling<ShoppingCartEvent> handling, SubmitCartDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "SubmitCart",
                SubmitCartState::boundary,
                SubmitCartState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<ShoppingCartEvent> handle(SubmitCart command, Call call) {
        command.violations().throwIfAny("SubmitCart");
        return handling.handle(decision, command, call);
    }
}
