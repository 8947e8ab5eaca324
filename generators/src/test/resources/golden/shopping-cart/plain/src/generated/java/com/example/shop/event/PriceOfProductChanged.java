package com.example.shop.event;

import com.example.shop.support.Tag;
import com.example.shop.support.Violations;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;PriceOfProductChanged&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, event PriceOfProductChanged.
 */
@Generated("dev.slicesmith")
public record PriceOfProductChanged(ProductId product, Price price) implements ProductEvent {

    public PriceOfProductChanged {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(price, "price");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("ProductId", product));
    }

    /** This event, if it is as the model demands of new ones. Stored events are never checked again. */
    public PriceOfProductChanged checked() {
        Violations violations = new Violations();
        price.check("price", violations);
        violations.throwIfAny("PriceOfProductChanged");
        return this;
    }
}
