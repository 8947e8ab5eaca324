package com.example.shop.cartstopublish;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.runtime.http.ViewEndpoint;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the view &quot;CartsToPublish&quot; over HTTP.
 *
 * <p>Model: {@code shopping-cart.yaml}, view CartsToPublish.
 */
@Generated("dev.slicesmith")
@RestController
final class CartsToPublishController {

    private final ViewEndpoint<?, ?> rows;

    CartsToPublishController(ShoppingCartApplication application) {
        rows = application.runtime().api().view("CartsToPublish");
    }

    @GetMapping("/views/CartsToPublish")
    Map<String, Object> page(@RequestParam Map<String, String> parameters) {
        return rows.page(parameters);
    }

    @GetMapping("/views/CartsToPublish/{cart}")
    Map<String, Object> row(@PathVariable("cart") String cart) {
        return rows.row(List.of(cart));
    }
}
