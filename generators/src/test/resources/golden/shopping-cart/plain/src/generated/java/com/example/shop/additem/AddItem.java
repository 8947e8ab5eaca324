package com.example.shop.additem;

import com.example.shop.support.Violations;
import com.example.shop.type.CartId;
import com.example.shop.type.ItemId;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A customer puts a product into the cart; the first one creates the cart.
 *
 * <p>Model: {@code shopping-cart.yaml}, command AddItem.
 */
@Generated("dev.slicesmith")
public record AddItem(CartId cart, ItemId item, ProductId product, Price price) {

    public AddItem {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(price, "price");
    }

    /** What the model forbids in the data of this command; empty if nothing. */
    public Violations violations() {
        Violations violations = new Violations();
        price.check("price", violations);
        return violations;
    }
}
