package com.example.shop.publishcart;

import com.example.shop.cartstopublish.CartsToPublish;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Hands a submitted cart to the order system, and notes the receipt.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Publish cart.
 */
@Generated("dev.slicesmith")
public final class PublishCartAutomation {

    private final OrderSystem orderSystem;

    public PublishCartAutomation(OrderSystem orderSystem) {
        this.orderSystem = orderSystem;
    }

    /**
     * The commands that follow, once the work outside is done.
     *
     * @param key names this piece of work, also when it is tried again
     */
    public List<PublishCart> commands(CartsToPublish row, String key) {
        OrderSystemResponse result = orderSystem.call(new OrderSystemRequest(row.cart(), row.total()), key);
        return List.of(new PublishCart(row.cart(), result.receipt()));
    }
}
