package com.example.shop.cartitems;

import static com.example.shop.support.Example.cartId;
import static com.example.shop.support.Example.itemId;
import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.any;

import com.example.shop.event.CartCleared;
import com.example.shop.event.CartCreated;
import com.example.shop.event.CartSubmitted;
import com.example.shop.event.ItemAdded;
import com.example.shop.event.ItemRemoved;
import com.example.shop.support.Web;
import com.example.shop.support.WebTest;
import com.example.shop.type.Line;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Model: {@code shopping-cart.yaml}, view CartItems. */
@Generated("dev.slicesmith")
@DisplayName("CartItems over HTTP")
@WebTest
class CartItemsWebTest {

    private final Web web;

    CartItemsWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("lines and total follow the items")
    void linesAndTotalFollowTheItems() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("pen"), price("9.9")),
                        new ItemAdded(cartId("c1"), itemId("i2"), productId("ink"), price("0.1")),
                        new ItemAdded(cartId("c1"), itemId("i3"), productId("ink"), price("5")),
                        new ItemRemoved(cartId("c1"), itemId("i1")))
                .shows(
                        "/views/CartItems",
                        CartItems.class,
                        any(CartItems.class)
                                .with("cart", CartItems::cart, cartId("c1"))
                                .with(
                                        "lines",
                                        CartItems::lines,
                                        List.of(
                                                new Line(itemId("i2"), productId("ink"), price("0.1")),
                                                new Line(itemId("i3"), productId("ink"), price("5"))))
                                .with("total", CartItems::total, price("5.1")));
    }

    @Test
    @DisplayName("a new cart is empty")
    void aNewCartIsEmpty() {
        web.scenario()
                .given(new CartCreated(cartId("c1")))
                .shows(
                        "/views/CartItems",
                        CartItems.class,
                        any(CartItems.class)
                                .with("cart", CartItems::cart, cartId("c1"))
                                .with("lines", CartItems::lines, List.of())
                                .with("total", CartItems::total, price("0")));
    }

    @Test
    @DisplayName("a cleared cart is empty")
    void aClearedCartIsEmpty() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("pen"), price("9.9")),
                        new CartCleared(cartId("c1")))
                .shows(
                        "/views/CartItems",
                        CartItems.class,
                        any(CartItems.class)
                                .with("cart", CartItems::cart, cartId("c1"))
                                .with("lines", CartItems::lines, List.of())
                                .with("total", CartItems::total, price("0")));
    }

    @Test
    @DisplayName("a submitted cart is shown no more")
    void aSubmittedCartIsShownNoMore() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new CartCreated(cartId("c2")),
                        new CartSubmitted(cartId("c1"), price("0"), Instant.parse("2026-01-01T00:00:00Z")))
                .shows(
                        "/views/CartItems",
                        CartItems.class,
                        any(CartItems.class).with("cart", CartItems::cart, cartId("c2")));
    }

    @Test
    @DisplayName("carts that hold a product, the dearest first")
    void cartsThatHoldAProductTheDearestFirst() {
        web.scenario()
                .given(
                        new CartCreated(cartId("c1")),
                        new CartCreated(cartId("c2")),
                        new CartCreated(cartId("c3")),
                        new ItemAdded(cartId("c1"), itemId("i1"), productId("pen"), price("9.9")),
                        new ItemAdded(cartId("c2"), itemId("i2"), productId("ink"), price("4")),
                        new ItemAdded(cartId("c3"), itemId("i3"), productId("pen"), price("19")))
                .shows(
                        "/views/CartItems",
                        "holding",
                        Map.of("product", productId("pen")),
                        CartItems.class,
                        any(CartItems.class)
                                .with("cart", CartItems::cart, cartId("c3"))
                                .with("total", CartItems::total, price("19")),
                        any(CartItems.class)
                                .with("cart", CartItems::cart, cartId("c1"))
                                .with("total", CartItems::total, price("9.9")));
    }

    @Test
    @DisplayName("an unknown parameter is refused")
    void anUnknownParameterIsRefused() {
        web.scenario()
                .get("/views/CartItems?@=1")
                .invalid();
    }
}
