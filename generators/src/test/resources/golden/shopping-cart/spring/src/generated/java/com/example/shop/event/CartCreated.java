package com.example.shop.event;

import com.example.shop.support.Tag;
import com.example.shop.type.CartId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;CartCreated&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, event CartCreated.
 */
@Generated("dev.slicesmith")
public record CartCreated(CartId cart) implements CartEvent {

    public CartCreated {
        Objects.requireNonNull(cart, "cart");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("CartId", cart));
    }
}
