package com.example.shop.removeitem;

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

/** Model: {@code shopping-cart.yaml}, command RemoveItem. */
@Generated("dev.slicesmith")
@DisplayName("RemoveItem over HTTP")
@WebTest
class RemoveItemWebTest {

    private final Web web;

    RemoveItemWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("an item is taken out")
    void anItemIsTakenOut() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")))
                .post("/commands/RemoveItem", new RemoveItem(cartId("c1"), itemId("i1")))
                .happened("ItemRemoved");
    }

    @Test
    @DisplayName("an item is taken out once")
    void anItemIsTakenOutOnce() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new ItemRemoved(cartId("c1"), itemId("i1")))
                .post("/commands/RemoveItem", new RemoveItem(cartId("c1"), itemId("i1")))
                .refused("ItemUnknown");
    }

    @Test
    @DisplayName("a cleared cart has nothing to take out")
    void aClearedCartHasNothingToTakeOut() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartCleared(cartId("c1")))
                .post("/commands/RemoveItem", new RemoveItem(cartId("c1"), itemId("i1")))
                .refused("ItemUnknown");
    }

    @Test
    @DisplayName("nothing leaves a submitted cart")
    void nothingLeavesASubmittedCart() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartSubmitted(cartId("c1"), price("0"), Instant.parse("2026-01-01T00:00:00Z")))
                .post("/commands/RemoveItem", new RemoveItem(cartId("c1"), itemId("i1")))
                .refused("CartSubmittedAlready");
    }

    @Test
    @DisplayName("a field that nobody knows is refused")
    void aFieldThatNobodyKnowsIsRefused() {
        web.scenario()
                .post("/commands/RemoveItem", Map.of("@", 1))
                .invalid();
    }
}
