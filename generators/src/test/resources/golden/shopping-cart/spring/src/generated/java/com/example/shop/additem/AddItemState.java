package com.example.shop.additem;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
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
 * What the decision &quot;Add item&quot; knows of what happened before. Folded from events, never stored.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Add item.
 */
@Generated("dev.slicesmith")
public record AddItemState(boolean created, boolean submitted, List<ItemId> items) {

    public AddItemState {
        items = List.copyOf(items);
    }

    /** What it knows before anything has happened. */
    public static AddItemState initial(AddItem command) {
        return new AddItemState(false, false, List.of());
    }

    /** The events that this decision depends on: it is taken again if one is added meanwhile. */
    public static EventQuery boundary(AddItem command) {
        return EventQuery.types(
                        CartCreated.class, CartSubmitted.class, ItemAdded.class, ItemRemoved.class, CartCleared.class)
                .tagged("CartId", command.cart());
    }

    /** What it knows once this has happened too. */
    public AddItemState evolve(ShoppingCartEvent event) {
        if (event instanceof CartCreated) {
            return new AddItemState(true, submitted, items);
        }
        if (event instanceof CartSubmitted) {
            return new AddItemState(created, true, items);
        }
        if (event instanceof ItemAdded e) {
            return new AddItemState(created, submitted, Lists.plus(items, e.item()));
        }
        if (event instanceof ItemRemoved e) {
            return new AddItemState(created, submitted, items.stream().filter(i -> !i.equals(e.item())).toList());
        }
        if (event instanceof CartCleared) {
            return new AddItemState(created, submitted, List.of());
        }
        return this;
    }
}
