package com.example.shop.additem;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.itemId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.any;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.error.CartFull;
import com.example.shop.error.CartSubmittedAlready;
import com.example.shop.error.OutOfStock;
import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.event.StockChanged;
import com.example.shop.support.OpenDecisions;
import com.example.shop.support.ShoppingCartScenario;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code shopping-cart.yaml}, slice Add item. */
@Generated("dev.slicesmith")
@DisplayName("Add item")
@ExtendWith(OpenDecisions.class)
class AddItemTest {

    @Test
    @DisplayName("the first item creates the cart")
    void theFirstItemCreatesTheCart() {
        new ShoppingCartScenario()
                .given(new StockChanged(productId("pen"), 7))
                .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i1"), productId("pen"), price("9.9"))))
                .thenEvents(
                        exactly(new CartCreated(cartId("c1"))),
                        exactly(new ItemAdded(cartId("c1"), itemId("i1"), productId("pen"), price("9.9"))));
    }

    @Test
    @DisplayName("the next item joins the cart")
    void theNextItemJoinsTheCart() {
        new ShoppingCartScenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("pen"), price("0")))
                .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i2"), productId("pen"), price("9.9"))))
                .thenEvents(exactly(new ItemAdded(cartId("c1"), itemId("i2"), productId("pen"), price("9.9"))));
    }

    @Test
    @DisplayName("the cart takes no fourth item")
    void theCartTakesNoFourthItem() {
        new ShoppingCartScenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i3"), productId("product"), price("0")))
                .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i4"), productId("pen"), price("0"))))
                .thenRejected(any(CartFull.class).with("limit", CartFull::limit, 3));
    }

    @Test
    @DisplayName("a removed item makes room")
    void aRemovedItemMakesRoom() {
        new ShoppingCartScenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i3"), productId("product"), price("0")),
                        new ItemRemoved(cartId("c1"), itemId("i2")))
                .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i4"), productId("pen"), price("0"))))
                .thenEvents(any(ItemAdded.class)
                        .with("cart", ItemAdded::cart, cartId("c1"))
                        .with("item", ItemAdded::item, itemId("i4")));
    }

    @Test
    @DisplayName("a cleared cart has room")
    void aClearedCartHasRoom() {
        new ShoppingCartScenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("product"), price("0")),
                        new ItemAdded(cartId("c1"), itemId("i3"), productId("product"), price("0")),
                        new CartCleared(cartId("c1")))
                .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i4"), productId("pen"), price("0"))))
                .thenEvents(any(ItemAdded.class)
                        .with("cart", ItemAdded::cart, cartId("c1"))
                        .with("item", ItemAdded::item, itemId("i4")));
    }

    @Test
    @DisplayName("nothing joins a submitted cart")
    void nothingJoinsASubmittedCart() {
        new ShoppingCartScenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("product"), price("0")),
                        new CartSubmitted(cartId("c1"), price("0"), Instant.parse("2026-01-01T00:00:00Z")))
                .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i2"), productId("pen"), price("0"))))
                .thenRejected(any(CartSubmittedAlready.class));
    }

    @Test
    @DisplayName("the last piece can be had")
    void theLastPieceCanBeHad() {
        new ShoppingCartScenario()
                .given(new StockChanged(productId("pen"), 1), new CartCreated(cartId("c1")))
                .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i1"), productId("pen"), price("0"))))
                .thenEvents(any(ItemAdded.class)
                        .with("cart", ItemAdded::cart, cartId("c1"))
                        .with("item", ItemAdded::item, itemId("i1"))
                        .with("product", ItemAdded::product, productId("pen")));
    }

    @Test
    @DisplayName("a product out of stock cannot be added")
    void aProductOutOfStockCannotBeAdded() {
        new ShoppingCartScenario()
                .given(new StockChanged(productId("pen"), 7), new StockChanged(productId("pen"), 0))
                .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i1"), productId("pen"), price("0"))))
                .thenRejected(any(OutOfStock.class));
    }

    @Test
    @DisplayName("a product that the warehouse does not know is out of stock")
    void aProductThatTheWarehouseDoesNotKnowIsOutOfStock() {
        new ShoppingCartScenario()
                .when(app -> app.addItem(new AddItem(cartId("c1"), itemId("i1"), productId("pen"), price("0"))))
                .thenRejected(any(OutOfStock.class));
    }
}
