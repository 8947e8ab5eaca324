package com.example.shop.cartstopublish;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.event.CartPublished;
import com.example.shop.event.CartSubmitted;
import com.example.shop.support.Web;
import com.example.shop.support.WebTest;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Model: {@code shopping-cart.yaml}, view CartsToPublish. */
@Generated("dev.slicesmith")
@DisplayName("CartsToPublish over HTTP")
@WebTest
class CartsToPublishWebTest {

    private final Web web;

    CartsToPublishWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("a cart waits until it is published")
    void aCartWaitsUntilItIsPublished() {
        web.scenario()
                .at("2026-03-01T10:15:00Z")
                .given(
                        new CartSubmitted(cartId("c1"), price("10"), Instant.parse("2026-03-01T10:15:00Z")),
                        new CartSubmitted(cartId("c2"), price("20"), Instant.parse("2026-03-01T10:15:00Z")),
                        new CartPublished(cartId("c1"), "receipt"))
                .shows(
                        "/views/CartsToPublish",
                        CartsToPublish.class,
                        exactly(new CartsToPublish(cartId("c2"), price("20"), Instant.parse("2026-03-01T10:15:00Z"))));
    }

    @Test
    @DisplayName("an unknown parameter is refused")
    void anUnknownParameterIsRefused() {
        web.scenario()
                .get("/views/CartsToPublish?@=1")
                .invalid();
    }
}
