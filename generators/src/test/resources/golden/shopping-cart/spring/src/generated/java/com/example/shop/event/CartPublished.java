package com.example.shop.event;

import com.example.shop.support.Tag;
import com.example.shop.type.CartId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;CartPublished&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, event CartPublished.
 */
@Generated("dev.slicesmith")
public record CartPublished(CartId cart, String receipt) implements CartEvent {

    public CartPublished {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(receipt, "receipt");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("CartId", cart));
    }
}
