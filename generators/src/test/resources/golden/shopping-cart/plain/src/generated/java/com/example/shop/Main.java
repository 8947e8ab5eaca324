package com.example.shop;

import com.example.shop.runtime.app.Settings;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs Shopping cart: on an H2 file in the folder {@code data}, unless the environment says otherwise.
 *
 * <p>Its settings: {@link com.example.shop.runtime.app.Settings}.
 *
 * <p>Model: {@code shopping-cart.yaml}, model Shopping cart.
 */
@Generated("dev.slicesmith")
public final class Main {

    private Main() {}

    /**
     * Starts it; it ends when it is asked to.
     *
     * @param arguments {@code --print-schema} prints the statements that make the tables, and ends
     */
    public static void main(String[] arguments) {
        Settings settings = Settings.from(System.getenv(), "./data/shop");
        if (List.of(arguments).contains("--print-schema")) {
            System.out.print(ShoppingCartApplication.schema(settings));
            return;
        }
        ShoppingCartApplication application = new ShoppingCartApplication(settings);
        application.runtime().closeOnExit();
        System.out.println("Shopping cart runs at " + application.start(settings));
    }
}
