package com.example.shop.event;

import com.example.shop.support.Tag;
import com.example.shop.type.CartId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;CartCleared&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, event CartCleared.
 */
@Generated("dev.slicesmith")
public record CartCleared(CartId cart) implements CartEvent {

    public CartCleared {
        Objects.requireNonNull(cart, "cart");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("CartId", cart));
    }
}
