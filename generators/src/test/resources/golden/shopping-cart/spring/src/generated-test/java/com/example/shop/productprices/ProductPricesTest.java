package com.example.shop.productprices;

import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.event.PriceOfProductChanged;
import com.example.shop.support.OpenDecisions;
import com.example.shop.support.ShoppingCartScenario;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code shopping-cart.yaml}, slice Product prices. */
@Generated("dev.slicesmith")
@DisplayName("Product prices")
@ExtendWith(OpenDecisions.class)
class ProductPricesTest {

    @Test
    @DisplayName("a product has its latest price")
    void aProductHasItsLatestPrice() {
        new ShoppingCartScenario()
                .given(
                        new PriceOfProductChanged(productId("pen"), price("12.5")),
                        new PriceOfProductChanged(productId("pen"), price("11")))
                .thenRows(app -> app.productPrices(), exactly(new ProductPrices(productId("pen"), price("11"))));
    }

    @Test
    @DisplayName("what a customer can afford")
    void whatACustomerCanAfford() {
        new ShoppingCartScenario()
                .given(
                        new PriceOfProductChanged(productId("pen"), price("12.5")),
                        new PriceOfProductChanged(productId("ink"), price("4")),
                        new PriceOfProductChanged(productId("pad"), price("5")))
                .thenRows(
                        app -> app.productPricesUpTo(price("5")),
                        exactly(new ProductPrices(productId("ink"), price("4"))),
                        exactly(new ProductPrices(productId("pad"), price("5"))));
    }
}
