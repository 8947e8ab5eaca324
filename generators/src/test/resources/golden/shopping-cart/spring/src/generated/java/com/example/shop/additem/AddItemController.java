package com.example.shop.additem;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.http.Intakes;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the command &quot;AddItem&quot; over HTTP.
 *
 * <p>Model: {@code shopping-cart.yaml}, command AddItem.
 */
@Generated("dev.slicesmith")
@RestController
final class AddItemController {

    private final ShoppingCartApplication application;

    public AddItemController(ShoppingCartApplication application) {
        this.application = application;
    }

    @PostMapping("/commands/AddItem")
    Map<String, Object> addItem(@RequestBody AddItem command, Call call) {
        return Intakes.document(application.addItem(command, call));
    }
}
