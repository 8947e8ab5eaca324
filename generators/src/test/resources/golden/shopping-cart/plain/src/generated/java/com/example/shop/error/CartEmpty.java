package com.example.shop.error;

import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: An empty cart cannot be submitted.
 *
 * <p>Model: {@code shopping-cart.yaml}, error CartEmpty.
 */
@Generated("dev.slicesmith")
public final class CartEmpty extends Rejection {

    private static final long serialVersionUID = 1L;

    public CartEmpty() {
        super("CartEmpty", "An empty cart cannot be submitted");
    }
}
