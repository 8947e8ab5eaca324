package com.example.shop.removeitem;

import com.example.shop.error.CartSubmittedAlready;
import com.example.shop.error.ItemUnknown;
import com.example.shop.event.ItemRemoved;
import com.example.shop.event.ShoppingCartEvent;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Remove item&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Remove item.
 */
@Generated("dev.slicesmith")
public final class RemoveItemDecider {

    /**
     * The events that follow from the command.
     *
     * @throws CartSubmittedAlready if it is so: The cart is submitted already
     * @throws ItemUnknown if it is so: The cart holds no such item
     */
    public List<ShoppingCartEvent> decide(RemoveItem command, RemoveItemState state) {
        if (state.submitted()) {
            throw new CartSubmittedAlready();
        }
        if (!state.items().contains(command.item())) {
            throw new ItemUnknown();
        }
        return List.of(new ItemRemoved(command.cart(), command.item()));
    }
}
