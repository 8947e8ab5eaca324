package com.example.shop.event;

import com.example.shop.support.Tag;
import com.example.shop.type.ProductId;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The event &quot;StockChanged&quot;.
 *
 * <p>Model: {@code shopping-cart.yaml}, event StockChanged, of Warehouse.
 */
@Generated("dev.slicesmith")
public record StockChanged(ProductId product, int pieces) implements ProductEvent {

    public StockChanged {
        Objects.requireNonNull(product, "product");
    }

    @Override
    public List<Tag> tags() {
        return List.of(Tag.of("ProductId", product));
    }
}
