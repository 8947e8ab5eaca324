package com.example.shop.clearcart;

import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.command.CommandHandling;
import com.example.shop.runtime.command.CommandResult;
import com.example.shop.runtime.command.Decision;
import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;ClearCart&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Clear cart.
 */
@Generated("dev.slicesmith")
public final class ClearCartHandler {

    private final CommandHandling<ShoppingCartEvent> handling;
    private final Decision<ClearCart, ClearCartState, ShoppingCartEvent> decision;

    public ClearCartHandler(CommandHandling<ShoppingCartEvent> handling, ClearCartDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "ClearCart",
                ClearCartState::boundary,
                ClearCartState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<ShoppingCartEvent> handle(ClearCart command, Call call) {
        command.violations().throwIfAny("ClearCart");
        return handling.handle(decision, command, call);
    }
}
