package com.example.shop.stock;

import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.event.StockChanged;
import com.example.shop.support.Web;
import com.example.shop.support.WebTest;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Model: {@code shopping-cart.yaml}, view Stock. */
@Generated("dev.slicesmith")
@DisplayName("Stock over HTTP")
@WebTest
class StockWebTest {

    private final Web web;

    StockWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("the last word of the warehouse counts")
    void theLastWordOfTheWarehouseCounts() {
        web.scenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new StockChanged(productId("ink"), 2),
                        new StockChanged(productId("pen"), 6))
                .shows(
                        "/views/Stock",
                        Stock.class,
                        exactly(new Stock(productId("pen"), 6)),
                        exactly(new Stock(productId("ink"), 2)));
    }

    @Test
    @DisplayName("an unknown parameter is refused")
    void anUnknownParameterIsRefused() {
        web.scenario()
                .get("/views/Stock?@=1")
                .invalid();
    }
}
