package com.example.shop.changeprice;

import com.example.shop.event.PriceChanged;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The pricing system tells a new price.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Change price.
 */
@Generated("dev.slicesmith")
public final class ChangePriceAutomation {

    /** The commands that follow. */
    public List<ChangePrice> commands(PriceChanged event) {
        return List.of(new ChangePrice(event.product(), event.newPrice()));
    }
}
