package com.example.shop.changeprice;

import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.command.CommandHandling;
import com.example.shop.runtime.command.CommandResult;
import com.example.shop.runtime.command.Decision;
import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;ChangePrice&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Change price.
 */
@Generated("dev.slicesmith")
public final class ChangePriceHandler {

    private final CommandHandling<ShoppingCartEvent> handling;
    private final Decision<ChangePrice, ChangePriceState, ShoppingCartEvent> decision;

    public ChangePriceHandler(CommandHandling<ShoppingCartEvent> handling, ChangePriceDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "ChangePrice",
                ChangePriceState::boundary,
                ChangePriceState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<ShoppingCartEvent> handle(ChangePrice command, Call call) {
        command.violations().throwIfAny("ChangePrice");
        return handling.handle(decision, command, call);
    }
}
