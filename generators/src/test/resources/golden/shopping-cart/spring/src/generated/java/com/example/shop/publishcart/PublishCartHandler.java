package com.example.shop.publishcart;

import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.command.CommandHandling;
import com.example.shop.runtime.command.CommandResult;
import com.example.shop.runtime.command.Decision;
import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;PublishCart&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Publish cart.
 */
@Generated("dev.slicesmith")
public final class PublishCartHandler {

    private final CommandHandling<ShoppingCartEvent> handling;
    private final Decision<PublishCart, PublishCartState, ShoppingCartEvent> decision;

    public PublishCartHandler(CommandHandling<ShoppingCartEvent> handling, PublishCartDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "PublishCart",
                PublishCartState::boundary,
                PublishCartState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<ShoppingCartEvent> handle(PublishCart command, Call call) {
        command.violations().throwIfAny("PublishCart");
        return handling.handle(decision, command, call);
    }
}
