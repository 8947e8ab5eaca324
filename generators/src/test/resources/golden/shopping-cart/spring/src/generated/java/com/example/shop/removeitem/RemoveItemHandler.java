package com.example.shop.removeitem;

import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.command.CommandHandling;
import com.example.shop.runtime.command.CommandResult;
import com.example.shop.runtime.command.Decision;
import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;RemoveItem&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Remove item.
 */
@Generated("dev.slicesmith")
public final class RemoveItemHandler {

    private final CommandHandling<ShoppingCartEvent> handling;
    private final Decision<RemoveItem, RemoveItemState, ShoppingCartEvent> decision;

    public RemoveItemHandler(CommandHandling<ShoppingCartEvent> handling, RemoveItemDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "RemoveItem",
                RemoveItemState::boundary,
                RemoveItemState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<ShoppingCartEvent> handle(RemoveItem command, Call call) {
        command.violations().throwIfAny("RemoveItem");
        return handling.handle(decision, command, call);
    }
}
