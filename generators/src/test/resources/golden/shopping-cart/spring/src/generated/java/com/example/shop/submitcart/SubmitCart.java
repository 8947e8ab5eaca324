package com.example.shop.submitcart;

import com.example.shop.support.Violations;
import com.example.shop.type.CartId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The command {@code SubmitCart}.
 *
 * <p>Model: {@code shopping-cart.yaml}, command SubmitCart.
 */
@Generated("dev.slicesmith")
public record SubmitCart(CartId cart) {

    public SubmitCart {
        Objects.requireNonNull(cart, "cart");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        return new Violations();
    }
}
