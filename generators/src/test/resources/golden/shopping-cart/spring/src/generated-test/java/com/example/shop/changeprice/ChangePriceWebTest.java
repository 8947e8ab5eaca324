package com.example.shop.changeprice;

import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;

import com.example.shop.event.PriceOfProductChanged;
import com.example.shop.support.Web;
import com.example.shop.support.WebTest;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Model: {@code shopping-cart.yaml}, command ChangePrice. */
@Generated("dev.slicesmith")
@DisplayName("ChangePrice over HTTP")
@WebTest
class ChangePriceWebTest {

    private final Web web;

    ChangePriceWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("the same price again is no news")
    void theSamePriceAgainIsNoNews() {
        web.scenario()
                .given(new PriceOfProductChanged(productId("pen"), price("12.5")))
                .post("/commands/ChangePrice", new ChangePrice(productId("pen"), price("12.5")))
                .happened();
    }

    @Test
    @DisplayName("another price is news")
    void anotherPriceIsNews() {
        web.scenario()
                .given(new PriceOfProductChanged(productId("pen"), price("12.5")))
                .post("/commands/ChangePrice", new ChangePrice(productId("pen"), price("12")))
                .happened("PriceOfProductChanged");
    }

    @Test
    @DisplayName("a field that nobody knows is refused")
    void aFieldThatNobodyKnowsIsRefused() {
        web.scenario()
                .post("/commands/ChangePrice", Map.of("@", 1))
                .invalid();
    }
}
