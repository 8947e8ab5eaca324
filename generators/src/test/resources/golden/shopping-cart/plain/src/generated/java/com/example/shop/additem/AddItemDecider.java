package com.example.shop.additem;

import com.example.shop.error.CartFull;
import com.example.shop.error.CartSubmittedAlready;
import com.example.shop.error.OutOfStock;
import com.example.shop.event.CartCreated;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.stock.Stock;
import com.example.shop.support.RowSource;
import com.example.shop.type.ProductId;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Decides &quot;Add item&quot;: the same command, in the same state, has the same outcome.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Add item.
 */
@Generated("dev.slicesmith")
public final class AddItemDecider {

    private final RowSource<ProductId, Stock> stockRows;

    public AddItemDecider(RowSource<ProductId, Stock> stockRows) {
        this.stockRows = stockRows;
    }

    /**
     * The events that follow from the command.
     *
     * @throws CartSubmittedAlready if it is so: The cart is submitted already
     * @throws CartFull if it is so: A cart holds at most {limit} items
     * @throws OutOfStock if it is so: The product is out of stock
     */
    public List<ShoppingCartEvent> decide(AddItem command, AddItemState state) {
        if (state.submitted()) {
            throw new CartSubmittedAlready();
        }
        if (state.items().size() >= 3) {
            throw new CartFull(3);
        }
        if (stockRows.row(command.product()).isEmpty() || stockRows.row(command.product()).orElseThrow().pieces() < 1) {
            throw new OutOfStock();
        }
        List<ShoppingCartEvent> events = new ArrayList<>();
        if (!state.created()) {
            events.add(new CartCreated(command.cart()));
        }
        events.add(new ItemAdded(command.cart(), command.item(), command.product(), command.price()).checked());
        return List.copyOf(events);
    }
}
