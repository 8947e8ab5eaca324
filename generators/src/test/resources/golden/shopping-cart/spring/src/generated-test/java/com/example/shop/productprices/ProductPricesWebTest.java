package com.example.shop.productprices;

import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.event.PriceOfProductChanged;
import com.example.shop.support.Web;
import com.example.shop.support.WebTest;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Model: {@code shopping-cart.yaml}, view ProductPrices. */
@Generated("dev.slicesmith")
@DisplayName("ProductPrices over HTTP")
@WebTest
class ProductPricesWebTest {

    private final Web web;

    ProductPricesWebTest(Web web) {
        this.web = web;
    }

    @Test
    @DisplayName("a product has its latest price")
    void aProductHasItsLatestPrice() {
        web.scenario()
                .given(
                        new PriceOfProductChanged(productId("pen"), price("12.5")),
                        new PriceOfProductChanged(productId("pen"), price("11")))
                .shows(
                        "/views/ProductPrices",
                        ProductPrices.class,
                        exactly(new ProductPrices(productId("pen"), price("11"))));
    }

    @Test
    @DisplayName("what a customer can afford")
    void whatACustomerCanAfford() {
        web.scenario()
                .given(
                        new PriceOfProductChanged(productId("pen"), price("12.5")),
                        new PriceOfProductChanged(productId("ink"), price("4")),
                        new PriceOfProductChanged(productId("pad"), price("5")))
                .shows(
                        "/views/ProductPrices",
                        "up to",
                        Map.of("limit", price("5")),
                        ProductPrices.class,
                        exactly(new ProductPrices(productId("ink"), price("4"))),
                        exactly(new ProductPrices(productId("pad"), price("5"))));
    }

    @Test
    @DisplayName("an unknown parameter is refused")
    void anUnknownParameterIsRefused() {
        web.scenario()
                .get("/views/ProductPrices?@=1")
                .invalid();
    }
}
