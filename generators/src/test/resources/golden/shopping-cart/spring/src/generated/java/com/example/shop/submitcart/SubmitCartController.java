package com.example.shop.submitcart;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.http.Intakes;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the command &quot;SubmitCart&quot; over HTTP.
 *
 * <p>Model: {@code shopping-cart.yaml}, command SubmitCart.
 */
@Generated("dev.slicesmith")
@RestController
final class SubmitCartController {

    private final ShoppingCartApplication application;

    public SubmitCartController(ShoppingCartApplication application) {
        this.application = application;
    }

    @PostMapping("/commands/SubmitCart")
    Map<String, Object> submitCart(@RequestBody SubmitCart command, Call call) {
        return Intakes.document(application.submitCart(command, call));
    }
}
