package com.example.shop.removeitem;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.support.EventQuery;
import com.example.shop.support.Lists;
import com.example.shop.type.ItemId;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What the decision &quot;Remove item&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Remove item.
 */
@Generated("dev.slicesmith")
public record RemoveItemState(boolean submitted, List<ItemId> items) {

    public RemoveItemState {
        items = List.copyOf(items);
    }

    /** What it knows before anything has happened. */
    public static RemoveItemState initial(RemoveItem command) {
        return new RemoveItemState(false, List.of());
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(RemoveItem command) {
        return EventQuery.types(CartSubmitted.class, ItemAdded.class, ItemRemoved.class, CartCleared.class)
                .tagged("CartId", command.cart());
    }

    /** What it knows once this has happened too. */
    public RemoveItemState evolve(ShoppingCartEvent event) {
        if (event instanceof CartSubmitted) {
            return new RemoveItemState(true, items);
        }
        if (event instanceof ItemAdded e) {
            return new RemoveItemState(submitted, Lists.plus(items, e.item()));
        }
        if (event instanceof ItemRemoved e) {
            return new RemoveItemState(submitted, items.stream().filter(i -> !i.equals(e.item())).toList());
        }
        if (event instanceof CartCleared) {
            return new RemoveItemState(submitted, List.of());
        }
        return this;
    }
}
