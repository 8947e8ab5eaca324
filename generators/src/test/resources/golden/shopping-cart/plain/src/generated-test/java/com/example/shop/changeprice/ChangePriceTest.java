package com.example.shop.changeprice;

import static com.example.shop.support.Example.price;
import static com.example.shop.support.Example.productId;
import static com.example.shop.support.Expected.exactly;

import com.example.shop.event.PriceChanged;
import com.example.shop.event.PriceOfProductChanged;
import com.example.shop.support.OpenDecisions;
import com.example.shop.support.ShoppingCartScenario;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Model: {@code shopping-cart.yaml}, slice Change price. */
@Generated("dev.slicesmith")
@DisplayName("Change price")
@ExtendWith(OpenDecisions.class)
class ChangePriceTest {

    @Test
    @DisplayName("a new price is taken over")
    void aNewPriceIsTakenOver() {
        new ShoppingCartScenario()
                .when(new PriceChanged(productId("pen"), price("12.5")), app -> app.runChangePrice())
                .thenCommands(exactly(new ChangePrice(productId("pen"), price("12.5"))))
                .thenEvents(exactly(new PriceOfProductChanged(productId("pen"), price("12.5"))));
    }

    @Test
    @DisplayName("the same price again is no news")
    void theSamePriceAgainIsNoNews() {
        new ShoppingCartScenario()
                .given(new PriceOfProductChanged(productId("pen"), price("12.5")))
                .when(app -> app.changePrice(new ChangePrice(productId("pen"), price("12.5"))))
                .thenNothing();
    }

    @Test
    @DisplayName("another price is news")
    void anotherPriceIsNews() {
        new ShoppingCartScenario()
                .given(new PriceOfProductChanged(productId("pen"), price("12.5")))
                .when(app -> app.changePrice(new ChangePrice(productId("pen"), price("12"))))
                .thenEvents(exactly(new PriceOfProductChanged(productId("pen"), price("12"))));
    }
}
