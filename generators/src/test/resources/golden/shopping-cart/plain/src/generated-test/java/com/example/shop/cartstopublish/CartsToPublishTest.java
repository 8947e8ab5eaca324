package com.example.shop.cartstopublish;

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

/** Model: {@code shopping-cart.yaml}, slice Carts to publish. */
@Generated("dev.slicesmith")
@DisplayName("Carts to publish")
@ExtendWith(OpenDecisions.class)
class CartsToPublishTest {

    @Test
    @DisplayName("a cart waits until it is published")
    void aCartWaitsUntilItIsPublished() {
        new ShoppingCartScenario()
                .at("2026-03-01T10:15:00Z")
                .given(
                        new CartSubmitted(cartId("c1"), price("10"), Instant.parse("2026-03-01T10:15:00Z")),
                        new CartSubmitted(cartId("c2"), price("20"), Instant.parse("2026-03-01T10:15:00Z")),
                        new CartPublished(cartId("c1"), "receipt"))
                .thenRows(
                        app -> app.cartsToPublish(),
                        exactly(new CartsToPublish(cartId("c2"), price("20"), Instant.parse("2026-03-01T10:15:00Z"))));
    }
}
