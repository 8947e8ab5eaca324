package com.example.shop.changeprice;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.http.Intakes;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the command &quot;ChangePrice&quot; over HTTP.
 *
 * <p>Model: {@code shopping-cart.yaml}, command ChangePrice.
 */
@Generated("dev.slicesmith")
@RestController
final class ChangePriceController {

    private final ShoppingCartApplication application;

    public ChangePriceController(ShoppingCartApplication application) {
        this.application = application;
    }

    @PostMapping("/commands/ChangePrice")
    Map<String, Object> changePrice(@RequestBody ChangePrice command, Call call) {
        return Intakes.document(application.changePrice(command, call));
    }
}
