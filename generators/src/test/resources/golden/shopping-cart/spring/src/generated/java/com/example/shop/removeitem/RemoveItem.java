package com.example.shop.removeitem;

import com.example.shop.support.Violations;
import com.example.shop.type.CartId;
import com.example.shop.type.ItemId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code RemoveItem}.
 *
 * <p>Model: {@code shopping-cart.yaml}, command RemoveItem.
 */
@Generated("dev.slicesmith")
public record RemoveItem(CartId cart, ItemId item) {

    public RemoveItem {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(item, "item");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        return new Violations();
    }
}
