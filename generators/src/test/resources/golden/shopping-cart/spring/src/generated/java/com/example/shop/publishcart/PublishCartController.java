package com.example.shop.publishcart;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.http.Intakes;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the command &quot;PublishCart&quot; over HTTP.
 *
 * <p>Model: {@code shopping-cart.yaml}, command PublishCart.
 */
@Generated("dev.slicesmith")
@RestController
final class PublishCartController {

    private final ShoppingCartApplication application;

    public PublishCartController(ShoppingCartApplication application) {
        this.application = application;
    }

    @PostMapping("/commands/PublishCart")
    Map<String, Object> publishCart(@RequestBody PublishCart command, Call call) {
        return Intakes.document(application.publishCart(command, call));
    }
}
