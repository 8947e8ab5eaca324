package com.example.shop.clearcart;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.itemId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.any;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.error.CartSubmittedAlready;
import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.support.OpenDecisions;
import com.example.shop.support.ShoppingCartScenario;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code shopping-cart.yaml}, slice Clear cart. */
@Generated("dev.slicesmith")
@DisplayName("Clear cart")
@ExtendWith(OpenDecisions.class)
class ClearCartTest {

    @Test
    @DisplayName("a cart is cleared")
    void aCartIsCleared() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")))
                .when(app -> app.clearCart(new ClearCart(cartId("c1"))))
                .thenEvents(exactly(new CartCleared(cartId("c1"))));
    }

    @Test
    @DisplayName("clearing twice changes nothing")
    void clearingTwiceChangesNothing() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartCleared(cartId("c1")))
                .when(app -> app.clearCart(new ClearCart(cartId("c1"))))
                .thenNothing();
    }

    @Test
    @DisplayName("a submitted cart stays as it is")
    void aSubmittedCartStaysAsItIs() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartSubmitted(cartId("c1"), price("0"), Instant.parse("2026-01-01T00:00:00Z")))
                .when(app -> app.clearCart(new ClearCart(cartId("c1"))))
                .thenRejected(any(CartSubmittedAlready.class));
    }
}
