package com.example.shop.publishcart;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.event.CartPublished;
import com.example.shop.event.CartSubmitted;
import com.example.shop.support.OpenDecisions;
import com.example.shop.support.ShoppingCartScenario;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code shopping-cart.yaml}, slice Publish cart. */
@Generated("dev.slicesmith")
@DisplayName("Publish cart")
@ExtendWith(OpenDecisions.class)
class PublishCartTest {

    @Test
    @DisplayName("a submitted cart is published")
    void aSubmittedCartIsPublished() {
        new ShoppingCartScenario()
                .orderSystem((request, key) -> new OrderSystemResponse("r-17"))
                .given(new CartSubmitted(cartId("c1"), price("10"), Instant.parse("2026-01-01T00:00:00Z")))
                .when(app -> app.runPublishCart())
                .thenCommands(exactly(new PublishCart(cartId("c1"), "r-17")))
                .thenEvents(exactly(new CartPublished(cartId("c1"), "r-17")));
    }

    @Test
    @DisplayName("a cart is published once")
    void aCartIsPublishedOnce() {
        new ShoppingCartScenario()
                .orderSystem((request, key) -> new OrderSystemResponse("receipt"))
                .given(new CartPublished(cartId("c1"), "receipt"))
                .when(app -> app.publishCart(new PublishCart(cartId("c1"), "r-18")))
                .thenNothing();
    }
}
