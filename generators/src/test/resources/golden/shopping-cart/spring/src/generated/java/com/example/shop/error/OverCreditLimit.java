package com.example.shop.error;

import com.example.shop.support.Rejection;
import com.example.shop.type.Price;
import javax.annotation.processing.Generated;

/**
 * The command is refused: A cart is worth at most {limit}.
 *
 * <p>Model: {@code shopping-cart.yaml}, error OverCreditLimit.
 */
@Generated("dev.slicesmith")
public final class OverCreditLimit extends Rejection {

    private static final long serialVersionUID = 1L;

    private final transient Price limit;

    public OverCreditLimit(Price limit) {
        super("OverCreditLimit", "A cart is worth at most " + limit);
        this.limit = limit;
    }

    public Price limit() {
        return limit;
    }
}
