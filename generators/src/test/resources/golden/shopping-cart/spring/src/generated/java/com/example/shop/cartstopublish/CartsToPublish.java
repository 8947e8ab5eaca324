package com.example.shop.cartstopublish;

import com.example.shop.type.CartId;
import com.example.shop.type.Price;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Submitted carts that the order system does not know yet.
 *
 * <p>Model: {@code shopping-cart.yaml}, view CartsToPublish.
 */
@Generated("dev.slicesmith")
public record CartsToPublish(CartId cart, Price total, Instant submittedAt) {

    public CartsToPublish {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(submittedAt, "submittedAt");
    }
}
