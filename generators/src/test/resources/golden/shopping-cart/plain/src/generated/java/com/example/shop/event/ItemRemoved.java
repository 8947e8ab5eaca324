package com.example.shop.event;

import com.example.shop.support.Tag;
import com.example.shop.type.CartId;
import com.example.shop.type.ItemId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;ItemRemoved&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, event ItemRemoved.
 */
@Generated("dev.slicesmith")
public record ItemRemoved(CartId cart, ItemId item) implements CartEvent {

    public ItemRemoved {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(item, "item");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("CartId", cart));
    }
}
