package com.example.shop.event;

import com.example.shop.support.Tag;
import com.example.shop.support.Violations;
import com.example.shop.type.CartId;
import com.example.shop.type.Price;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;CartSubmitted&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, event CartSubmitted.
 */
@Generated("dev.slicesmith")
public record CartSubmitted(CartId cart, Price total, Instant submittedAt) implements CartEvent {

    public CartSubmitted {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(submittedAt, "submittedAt");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("CartId", cart));
    }

    /** This event, if it is as the model demands of new ones. Stored events are never checked again. */
    public CartSubmitted checked() {
        Violations violations = new Violations();
        total.check("total", violations);
        violations.throwIfAny("CartSubmitted");
        return this;
    }
}
