package com.example.shop.publishcart;

import com.example.shop.support.Violations;
import com.example.shop.type.CartId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Hands a submitted cart to the order system, and notes the receipt.
 *
 * <p>Model: {@code shopping-cart.yaml}, command PublishCart.
 */
@Generated("dev.slicesmith")
public record PublishCart(CartId cart, String receipt) {

    public PublishCart {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(receipt, "receipt");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        return new Violations();
    }
}
