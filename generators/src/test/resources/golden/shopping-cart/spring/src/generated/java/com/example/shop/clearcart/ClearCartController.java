package com.example.shop.clearcart;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.http.Intakes;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the command &quot;ClearCart&quot; over HTTP.
 *
 * <p>Model: {@code shopping-cart.yaml}, command ClearCart.
 */
@Generated("dev.slicesmith")
@RestController
final class ClearCartController {

    private final ShoppingCartApplication application;

    public ClearCartController(ShoppingCartApplication application) {
        this.application = application;
    }

    @PostMapping("/commands/ClearCart")
    Map<String, Object> clearCart(@RequestBody ClearCart command, Call call) {
        return Intakes.document(application.clearCart(command, call));
    }
}
