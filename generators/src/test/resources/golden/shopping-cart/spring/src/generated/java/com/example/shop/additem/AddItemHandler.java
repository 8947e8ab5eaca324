package com.example.shop.additem;

import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.command.CommandHandling;
import com.example.shop.runtime.command.CommandResult;
import com.example.shop.runtime.command.Decision;
import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * Handles the command &quot;AddItem&quot;: loads what its decision depends on, decides, and appends the events.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Add item.
 */
@Generated("dev.slicesmith")
public final class AddItemHandler {

    private final CommandHandling<ShoppingCartEvent> handling;
    private final Decision<AddItem, AddItemState, ShoppingCartEvent> decision;

    public AddItemHandler(CommandHandling<ShoppingCartEvent> handling, AddItemDecider decider) {
        this.handling = handling;
        decision = new Decision<>(
                "AddItem",
                AddItemState::boundary,
                AddItemState::initial,
                (state, recorded) -> state.evolve(recorded.event()),
                (command, state, meta) -> decider.decide(command, state));
    }

    /**
     * Handles it.
     *
     * @return what happened
     * @throws Rejection if it is refused; nothing happened
     */
    public CommandResult<ShoppingCartEvent> handle(AddItem command, Call call) {
        command.violations().throwIfAny("AddItem");
        return handling.handle(decision, command, call);
    }
}
