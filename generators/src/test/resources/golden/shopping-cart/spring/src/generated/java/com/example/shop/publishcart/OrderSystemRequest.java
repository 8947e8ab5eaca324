package com.example.shop.publishcart;

import com.example.shop.type.CartId;
import com.example.shop.type.Price;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What is handed over to OrderSystem.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Publish cart.
 */
@Generated("dev.slicesmith")
public record OrderSystemRequest(CartId cart, Price total) {

    public OrderSystemRequest {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(total, "total");
    }
}
