package com.example.shop.removeitem;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.itemId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.any;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.error.CartSubmittedAlready;
import com.example.shop.error.ItemUnknown;
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

/** Model: {@code shopping-cart.yaml}, slice Remove item. */
@Generated("dev.slicesmith")
@DisplayName("Remove item")
@ExtendWith(OpenDecisions.class)
class RemoveItemTest {

    @Test
    @DisplayName("an item is taken out")
    void anItemIsTakenOut() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")))
                .when(app -> app.removeItem(new RemoveItem(cartId("c1"), itemId("i1"))))
                .thenEvents(exactly(new ItemRemoved(cartId("c1"), itemId("i1"))));
    }

    @Test
    @DisplayName("an item is taken out once")
    void anItemIsTakenOutOnce() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new ItemRemoved(cartId("c1"), itemId("i1")))
                .when(app -> app.removeItem(new RemoveItem(cartId("c1"), itemId("i1"))))
                .thenRejected(any(ItemUnknown.class));
    }

    @Test
    @DisplayName("a cleared cart has nothing to take out")
    void aClearedCartHasNothingToTakeOut() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartCleared(cartId("c1")))
                .when(app -> app.removeItem(new RemoveItem(cartId("c1"), itemId("i1"))))
                .thenRejected(any(ItemUnknown.class));
    }

    @Test
    @DisplayName("nothing leaves a submitted cart")
    void nothingLeavesASubmittedCart() {
        new ShoppingCartScenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartSubmitted(cartId("c1"), price("0"), Instant.parse("2026-01-01T00:00:00Z")))
                .when(app -> app.removeItem(new RemoveItem(cartId("c1"), itemId("i1"))))
                .thenRejected(any(CartSubmittedAlready.class));
    }
}
