package com.example.shop.publishcart;

import static com.example.shop.support.Example.cartId;

import com.example.shop.event.CartPublished;
import com.example.shop.support.Web;
import com.example.shop.support.WebTest;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Model: {@code shopping-cart.yaml}, command PublishCart. */
@Generated("dev.slicesmith")
@DisplayName("PublishCart over HTTP")
@WebTest
class PublishCartWebTest {

    private final Web web;

    PublishCartWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("a cart is published once")
    void aCartIsPublishedOnce() {
        web.scenario()
                .given(new CartPublished(cartId("c1"), "receipt"))
                .post("/commands/PublishCart", new PublishCart(cartId("c1"), "r-18"))
                .happened();
    }

    @Test
    @DisplayName("a field that nobody knows is refused")
    void aFieldThatNobodyKnowsIsRefused() {
        web.scenario()
                .post("/commands/PublishCart", Map.of("@", 1))
                .invalid();
    }
}
