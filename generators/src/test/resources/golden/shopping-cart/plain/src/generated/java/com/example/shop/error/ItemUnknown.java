package com.example.shop.error;

import com.example.shop.support.Rejection;
import javax.annotation.processing.Generated;

/**
 * The command is refused: The cart holds no such item.
 *
 * <p>Model: {@code shopping-cart.yaml}, error ItemUnknown.
 */
@Generated("dev.slicesmith")
public final class ItemUnknown extends Rejection {

    private static final long serialVersionUID = 1L;

    public ItemUnknown() {
        super("ItemUnknown", "The cart holds no such item");
    }
}
