package com.example.shop.event;

import com.example.shop.support.Tag;
import com.example.shop.support.Violations;
import com.example.shop.type.CartId;
import com.example.shop.type.ItemId;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;ItemAdded&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, event ItemAdded.
 */
@Generated("dev.slicesmith")
public record ItemAdded(CartId cart, ItemId item, ProductId product, Price price) implements CartEvent {

    public ItemAdded {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(price, "price");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("CartId", cart), Tag.of("ProductId", product));
    }

    /** This event, if it is as the model demands of new ones. Stored events are never checked again. */
    public ItemAdded checked() {
        Violations violations = new Violations();
        price.check("price", violations);
        violations.throwIfAny("ItemAdded");
        return this;
    }
}
