package com.example.shop.submitcart;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.itemId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.any;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.error.CartEmpty;
import com.example.shop.error.CartSubmittedAlready;
import com.example.shop.error.OverCreditLimit;
import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.support.OpenDecisions;
import com.example.shop.support.ShoppingCartScenario;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code shopping-cart.yaml}, slice Submit cart. */
@Generated("dev.slicesmith")
@DisplayName("Submit cart")
@ExtendWith(OpenDecisions.class)
class SubmitCartTest {

    @Test
    @DisplayName("a cart is submitted with its total")
    void aCartIsSubmittedWithItsTotal() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("9.9")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0.1")),
                        new ItemAdded(cartId("c1"), itemId("i3"), productId("product"), price("3")),
                        new ItemRemoved(cartId("c1"), itemId("i3")))
                .at("2026-03-01T10:15:00Z")
                .when(app -> app.submitCart(new SubmitCart(cartId("c1"))))
                .thenEvents(exactly(new CartSubmitted(
                        cartId("c1"), price("10"), Instant.parse("2026-03-01T10:15:00Z"))));
    }

    @Test
    @DisplayName("an empty cart cannot be submitted")
    void anEmptyCartCannotBeSubmitted() {
        new ShoppingCartScenario()
                .given(new CartCreated(cartId("c1")))
                .when(app -> app.submitCart(new SubmitCart(cartId("c1"))))
                .thenRejected(any(CartEmpty.class));
    }

    @Test
    @DisplayName("a cleared cart is empty")
    void aClearedCartIsEmpty() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("9.9")),
                        new CartCleared(cartId("c1")))
                .when(app -> app.submitCart(new SubmitCart(cartId("c1"))))
                .thenRejected(any(CartEmpty.class));
    }

    @Test
    @DisplayName("a cart is submitted once")
    void aCartIsSubmittedOnce() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("9.9")),
                        new CartSubmitted(cartId("c1"), price("0"), Instant.parse("2026-01-01T00:00:00Z")))
                .when(app -> app.submitCart(new SubmitCart(cartId("c1"))))
                .thenRejected(any(CartSubmittedAlready.class));
    }

    @Test
    @DisplayName("a cart of 400 is submitted")
    void aCartOf400IsSubmitted() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("400")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0")))
                .when(app -> app.submitCart(new SubmitCart(cartId("c1"))))
                .thenEvents(any(CartSubmitted.class)
                        .with("cart", CartSubmitted::cart, cartId("c1"))
                        .with("total", CartSubmitted::total, price("400")));
    }

    @Test
    @DisplayName("a cart of 999.99 is submitted")
    void aCartOf99999IsSubmitted() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("400")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("599.99")))
                .when(app -> app.submitCart(new SubmitCart(cartId("c1"))))
                .thenEvents(any(CartSubmitted.class)
                        .with("cart", CartSubmitted::cart, cartId("c1"))
                        .with("total", CartSubmitted::total, price("999.99")));
    }

    @Test
    @DisplayName("a cart of 1000 is submitted")
    void aCartOf1000IsSubmitted() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("400")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("600")))
                .when(app -> app.submitCart(new SubmitCart(cartId("c1"))))
                .thenEvents(any(CartSubmitted.class)
                        .with("cart", CartSubmitted::cart, cartId("c1"))
                        .with("total", CartSubmitted::total, price("1000")));
    }

    @Test
    @DisplayName("a cart worth more than the limit is refused")
    void aCartWorthMoreThanTheLimitIsRefused() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("400")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("600.01")))
                .when(app -> app.submitCart(new SubmitCart(cartId("c1"))))
                .thenRejected(any(OverCreditLimit.class).with("limit", OverCreditLimit::limit, price("1000")));
    }
}
