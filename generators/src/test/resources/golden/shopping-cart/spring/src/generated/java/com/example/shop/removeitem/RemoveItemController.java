package com.example.shop.removeitem;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.http.Intakes;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the command &quot;RemoveItem&quot; over HTTP.
 *
 * <p>Model: {@code shopping-cart.yaml}, command RemoveItem.
 */
@Generated("dev.slicesmith")
@RestController
final class RemoveItemController {

    private final ShoppingCartApplication application;

    public RemoveItemController(ShoppingCartApplication application) {
        this.application = application;
    }

    @PostMapping("/commands/RemoveItem")
    Map<String, Object> removeItem(@RequestBody RemoveItem command, Call call) {
        return Intakes.document(application.removeItem(command, call));
    }
}
