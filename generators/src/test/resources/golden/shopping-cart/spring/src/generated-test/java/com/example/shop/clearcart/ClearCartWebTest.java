package com.example.shop.clearcart;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.itemId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.support.Web;
import com.example.shop.support.WebTest;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Model: {@code shopping-cart.yaml}, command ClearCart. */
@Generated("dev.slicesmith")
@DisplayName("ClearCart over HTTP")
@WebTest
class ClearCartWebTest {

    private final Web web;

    ClearCartWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("a cart is cleared")
    void aCartIsCleared() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")))
                .post("/commands/ClearCart", new ClearCart(cartId("c1")))
                .happened("CartCleared");
    }

    @Test
    @DisplayName("clearing twice changes nothing")
    void clearingTwiceChangesNothing() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartCleared(cartId("c1")))
                .post("/commands/ClearCart", new ClearCart(cartId("c1")))
                .happened();
    }

    @Test
    @DisplayName("a submitted cart stays as it is")
    void aSubmittedCartStaysAsItIs() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartSubmitted(cartId("c1"), price("0"), Instant.parse("2026-01-01T00:00:00Z")))
                .post("/commands/ClearCart", new ClearCart(cartId("c1")))
                .refused("CartSubmittedAlready");
    }

    @Test
    @DisplayName("a field that nobody knows is refused")
    void aFieldThatNobodyKnowsIsRefused() {
        web.scenario()
                .post("/commands/ClearCart", Map.of("@", 1))
                .invalid();
    }
}
