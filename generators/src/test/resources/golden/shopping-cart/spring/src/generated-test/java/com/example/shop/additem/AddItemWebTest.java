package com.example.shop.additem;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.itemId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.event.StockChanged;
import com.example.shop.support.Web;
import com.example.shop.support.WebTest;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Model: {@code shopping-cart.yaml}, command AddItem. */
@Generated("dev.slicesmith")
@DisplayName("AddItem over HTTP")
@WebTest
class AddItemWebTest {

    private final Web web;

    AddItemWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("the first item creates the cart")
    void theFirstItemCreatesTheCart() {
        web.scenario()
                .given(new StockChanged(productId("pen"), 7))
                .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i1"), productId("pen"), price("9.9")))
                .happened("CartCreated", "ItemAdded");
    }

    @Test
    @DisplayName("the next item joins the cart")
    void theNextItemJoinsTheCart() {
        web.scenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("pen"), price("0")))
                .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i2"), productId("pen"), price("9.9")))
                .happened("ItemAdded");
    }

    @Test
    @DisplayName("the cart takes no fourth item")
    void theCartTakesNoFourthItem() {
        web.scenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i3"), productId("product"), price("0")))
                .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i4"), productId("pen"), price("0")))
                .refused("CartFull");
    }

    @Test
    @DisplayName("a removed item makes room")
    void aRemovedItemMakesRoom() {
        web.scenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i3"), productId("product"), price("0")),
                        new ItemRemoved(cartId("c1"), itemId("i2")))
                .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i4"), productId("pen"), price("0")))
                .happened("ItemAdded");
    }

    @Test
    @DisplayName("a cleared cart has room")
    void aClearedCartHasRoom() {
        web.scenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i3"), productId("product"), price("0")),
                        new CartCleared(cartId("c1")))
                .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i4"), productId("pen"), price("0")))
                .happened("ItemAdded");
    }

    @Test
    @DisplayName("nothing joins a submitted cart")
    void nothingJoinsASubmittedCart() {
        web.scenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartSubmitted(cartId("c1"), price("0"), Instant.parse("2026-01-01T00:00:00Z")))
                .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i2"), productId("pen"), price("0")))
                .refused("CartSubmittedAlready");
    }

    @Test
    @DisplayName("the last piece can be had")
    void theLastPieceCanBeHad() {
        web.scenario()
                .given(new StockChanged(productId("pen"), 1), new CartCreated(cartId("c1")))
                .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i1"), productId("pen"), price("0")))
                .happened("ItemAdded");
    }

    @Test
    @DisplayName("a product out of stock cannot be added")
    void aProductOutOfStockCannotBeAdded() {
        web.scenario()
                .given(new StockChanged(productId("pen"), 7), new StockChanged(productId("pen"), 0))
                .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i1"), productId("pen"), price("0")))
                .refused("OutOfStock");
    }

    @Test
    @DisplayName("a product that the warehouse does not know is out of stock")
    void aProductThatTheWarehouseDoesNotKnowIsOutOfStock() {
        web.scenario()
                .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i1"), productId("pen"), price("0")))
                .refused("OutOfStock");
    }

    @Test
    @DisplayName("a field that nobody knows is refused")
    void aFieldThatNobodyKnowsIsRefused() {
        web.scenario()
                .post("/commands/AddItem", Map.of("@", 1))
                .invalid();
    }
}
