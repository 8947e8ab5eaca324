package com.example.shop.productprices;

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
 * Shows the view &quot;ProductPrices&quot; over HTTP.
 *
 * <p>Model: {@code shopping-cart.yaml}, view ProductPrices.
 */
@Generated("dev.slicesmith")
@RestController
final class ProductPricesController {

    private final ViewEndpoint<?, ?> rows;

    ProductPricesController(ShoppingCartApplication application) {
        rows = application.runtime().api().view("ProductPrices");
    }

    @GetMapping("/views/ProductPrices")
    Map<String, Object> page(@RequestParam Map<String, String> parameters) {
        return rows.page(parameters);
    }

    @GetMapping("/views/ProductPrices/{product}")
    Map<String, Object> row(@PathVariable("product") String product) {
        return rows.row(List.of(product));
    }
}
