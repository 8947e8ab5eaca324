package com.example.shop.error;

import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: A cart holds at most {limit} items.
 *
 * <p>Model: {@code shopping-cart.yaml}, error CartFull.
 */
@Generated("dev.slicesmith")
public final class CartFull extends Rejection {

    private static final long serialVersionUID = 1L;

    private final int limit;

    public CartFull(int limit) {
        super("CartFull", "A cart holds at most " + limit + " items");
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
