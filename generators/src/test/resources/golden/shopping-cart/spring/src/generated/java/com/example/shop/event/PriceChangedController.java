package com.example.shop.event;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.http.Intakes;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what Pricing tells: &quot;PriceChanged&quot;. The Idempotency-Key is the message's id there.
 *
 * <p>Model: {@code shopping-cart.yaml}, event PriceChanged.
 */
@Generated("dev.slicesmith")
@RestController
final class PriceChangedController {

    private final ShoppingCartApplication application;

    public PriceChangedController(ShoppingCartApplication application) {
        this.application = application;
    }

    @PostMapping("/external/PriceChanged")
    Map<String, Object> priceChanged(@RequestBody PriceChanged event, Call call) {
        return Intakes.document(application.priceChanged(event, call));
    }
}
