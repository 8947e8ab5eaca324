package com.example.shop.clearcart;

import com.example.shop.support.Violations;
import com.example.shop.type.CartId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code ClearCart}.
 *
 * <p>Model: {@code shopping-cart.yaml}, command ClearCart.
 */
@Generated("dev.slicesmith")
public record ClearCart(CartId cart) {

    public ClearCart {
        Objects.requireNonNull(cart, "cart");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        return new Violations();
    }
}
