package com.example.shop.error;

import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: The product is out of stock.
 *
 * <p>Model: {@code shopping-cart.yaml}, error OutOfStock.
 */
@Generated("dev.slicesmith")
public final class OutOfStock extends Rejection {

    private static final long serialVersionUID = 1L;

    public OutOfStock() {
        super("OutOfStock", "The product is out of stock");
    }
}
