package com.example.shop.event;

import com.example.shop.support.Tag;
import com.example.shop.support.Violations;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;PriceChanged&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, event PriceChanged, of Pricing.
 */
@Generated("dev.slicesmith")
public record PriceChanged(ProductId product, Price newPrice) implements ProductEvent {

    public PriceChanged {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(newPrice, "newPrice");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("ProductId", product));
    }

    /** This event, if it is as the model demands of new ones. Stored events are never checked again. */
    public PriceChanged checked() {
        Violations violations = new Violations();
        newPrice.check("newPrice", violations);
        violations.throwIfAny("PriceChanged");
        return this;
    }
}
