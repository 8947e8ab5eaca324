package com.example.shop;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartPublished;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.event.PriceChanged;
import com.example.shop.event.PriceOfProductChanged;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.event.StockChanged;
import com.example.shop.runtime.json.EventTypes;
import javax.annotation.processing.Generated;

/**
 * The events of Shopping cart by the names and versions under which they are stored: classes may be renamed, stored
 * events stay readable.
 *
 * <p>Model: {@code shopping-cart.yaml}, events.
 */
@Generated("dev.slicesmith")
public final class ShoppingCartEvents {

    private ShoppingCartEvents() {}

    /** All of them. */
    public static EventTypes<ShoppingCartEvent> types() {
        return EventTypes.<ShoppingCartEvent>builder(ShoppingCartEvent::tags)
                .add("CartCreated", CartCreated.class)
                .add("ItemAdded", ItemAdded.class)
                .add("ItemRemoved", ItemRemoved.class)
                .add("CartCleared", CartCleared.class)
                .add("CartSubmitted", CartSubmitted.class)
                .add("CartPublished", CartPublished.class)
                .add("PriceOfProductChanged", PriceOfProductChanged.class)
                .add("PriceChanged", PriceChanged.class)
                .add("StockChanged", StockChanged.class)
                .build();
    }
}
