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
 * Takes what Warehouse tells: &quot;StockChanged&quot;. The Idempotency-Key is the message's id there.
 *
 * <p>Model: {@code shopping-cart.yaml}, event StockChanged.
 */
@Generated("dev.slicesmith")
@RestController
final class StockChangedController {

    private final ShoppingCartApplication application;

    public StockChangedController(ShoppingCartApplication application) {
        this.application = application;
    }

    @PostMapping("/external/StockChanged")
    Map<String, Object> stockChanged(@RequestBody StockChanged event, Call call) {
        return Intakes.document(application.stockChanged(event, call));
    }
}
