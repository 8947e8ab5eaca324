package com.example.shop.submitcart;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.itemId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.support.Web;
import com.example.shop.support.WebTest;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Model: {@code shopping-cart.yaml}, command SubmitCart. */
@Generated("dev.slicesmith")
@DisplayName("SubmitCart over HTTP")
@WebTest
class SubmitCartWebTest {

    private final Web web;

    SubmitCartWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("a cart is submitted with its total")
    void aCartIsSubmittedWithItsTotal() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("9.9")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0.1")),
                        new ItemAdded(cartId("c1"), itemId("i3"), productId("product"), price("3")),
                        new ItemRemoved(cartId("c1"), itemId("i3")))
                .at("2026-03-01T10:15:00Z")
                .post("/commands/SubmitCart", new SubmitCart(cartId("c1")))
                .happened("CartSubmitted");
    }

    @Test
    @DisplayName("an empty cart cannot be submitted")
    void anEmptyCartCannotBeSubmitted() {
        web.scenario()
                .given(new CartCreated(cartId("c1")))
                .post("/commands/SubmitCart", new SubmitCart(cartId("c1")))
                .refused("CartEmpty");
    }

    @Test
    @DisplayName("a cleared cart is empty")
    void aClearedCartIsEmpty() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("9.9")),
                        new CartCleared(cartId("c1")))
                .post("/commands/SubmitCart", new SubmitCart(cartId("c1")))
                .refused("CartEmpty");
    }

    @Test
    @DisplayName("a cart is submitted once")
    void aCartIsSubmittedOnce() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("9.9")),
                        new CartSubmitted(cartId("c1"), price("0"), Instant.parse("2026-01-01T00:00:00Z")))
                .post("/commands/SubmitCart", new SubmitCart(cartId("c1")))
                .refused("CartSubmittedAlready");
    }

    @Test
    @DisplayName("a cart of 400 is submitted")
    void aCartOf400IsSubmitted() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("400")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0")))
                .post("/commands/SubmitCart", new SubmitCart(cartId("c1")))
                .happened("CartSubmitted");
    }

    @Test
    @DisplayName("a cart of 999.99 is submitted")
    void aCartOf99999IsSubmitted() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("400")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("599.99")))
                .post("/commands/SubmitCart", new SubmitCart(cartId("c1")))
                .happened("CartSubmitted");
    }

    @Test
    @DisplayName("a cart of 1000 is submitted")
    void aCartOf1000IsSubmitted() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("400")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("600")))
                .post("/commands/SubmitCart", new SubmitCart(cartId("c1")))
                .happened("CartSubmitted");
    }

    @Test
    @DisplayName("a cart worth more than the limit is refused")
    void aCartWorthMoreThanTheLimitIsRefused() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("400")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("600.01")))
                .post("/commands/SubmitCart", new SubmitCart(cartId("c1")))
                .refused("OverCreditLimit");
    }

    @Test
    @DisplayName("a field that nobody knows is refused")
    void aFieldThatNobodyKnowsIsRefused() {
        web.scenario()
                .post("/commands/SubmitCart", Map.of("@", 1))
                .invalid();
    }
}
