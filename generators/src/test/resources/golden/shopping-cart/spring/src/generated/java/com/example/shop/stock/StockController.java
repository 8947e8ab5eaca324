package com.example.shop.stock;

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
 * Shows the view &quot;Stock&quot; over HTTP.
 *
 * <p>Model: {@code shopping-cart.yaml}, view Stock.
 */
@Generated("dev.slicesmith")
@RestController
final class StockController {

    private final ViewEndpoint<?, ?> rows;

    StockController(ShoppingCartApplication application) {
        rows = application.runtime().api().view("Stock");
    }

    @GetMapping("/views/Stock")
    Map<String, Object> page(@RequestParam Map<String, String> parameters) {
        return rows.page(parameters);
    }

    @GetMapping("/views/Stock/{product}")
    Map<String, Object> row(@PathVariable("product") String product) {
        return rows.row(List.of(product));
    }
}
