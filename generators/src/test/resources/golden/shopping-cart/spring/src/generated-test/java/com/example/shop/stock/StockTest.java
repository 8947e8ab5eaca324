package com.example.shop.stock;

import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.event.StockChanged;
import com.example.shop.support.OpenDecisions;
import com.example.shop.support.ShoppingCartScenario;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code shopping-cart.yaml}, slice Stock. */
@Generated("dev.slicesmith")
@DisplayName("Stock")
@ExtendWith(OpenDecisions.class)
class StockTest {

    @Test
    @DisplayName("the last word of the warehouse counts")
    void theLastWordOfTheWarehouseCounts() {
        new ShoppingCartScenario()
                .given(
                        new StockChanged(productId("pen"), 7),
                        new StockChanged(productId("ink"), 2),
                        new StockChanged(productId("pen"), 6))
                .thenRows(
                        app -> app.stock(),
                        exactly(new Stock(productId("pen"), 6)),
                        exactly(new Stock(productId("ink"), 2)));
    }
}
