package com.example.shop.error;

import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: The cart is submitted already.
 *
 * <p>Model: {@code shopping-cart.yaml}, error CartSubmittedAlready.
 */
@Generated("dev.slicesmith")
public final class CartSubmittedAlready extends Rejection {

    private static final long serialVersionUID = 1L;

    public CartSubmittedAlready() {
        super("CartSubmittedAlready", "The cart is submitted already");
    }
}
