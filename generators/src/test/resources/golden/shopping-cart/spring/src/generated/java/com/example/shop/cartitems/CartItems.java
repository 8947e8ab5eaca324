package com.example.shop.cartitems;

import com.example.shop.support.Decimals;
import com.example.shop.type.CartId;
import com.example.shop.type.Line;
import com.example.shop.type.Price;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What a customer sees of a cart.
 *
 * <p>Model: {@code shopping-cart.yaml}, view CartItems.
 */
@Generated("dev.slicesmith")
public record CartItems(CartId cart, List<Line> lines) {

    public CartItems {
        Objects.requireNonNull(cart, "cart");
        lines = List.copyOf(lines);
    }

    /** The row as it is before its first event. */
    public static CartItems initial(CartId key) {
        return new CartItems(key, List.of());
    }

    /** Derived: <code>sum(row.lines.map(l, l.price))</code>. */
    public Price total() {
        return new Price(Decimals.sum(lines.stream().map(l -> l.price().value()).toList()));
    }
}
