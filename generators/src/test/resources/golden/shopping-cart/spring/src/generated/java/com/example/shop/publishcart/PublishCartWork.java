package com.example.shop.publishcart;

import com.example.shop.cartstopublish.CartsToPublish;
import com.example.shop.cartstopublish.CartsToPublishTable;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.app.Application;
import com.example.shop.runtime.automation.TodoList;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.view.ViewReader;
import com.example.shop.runtime.worker.Step;
import com.example.shop.type.CartId;
import java.util.function.BiConsumer;
import javax.annotation.processing.Generated;

/**
 * Lets &quot;Publish cart&quot; act: once for each reason, again after a failure, and also after a restart.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Publish cart.
 */
@Generated("dev.slicesmith")
public final class PublishCartWork {

    private PublishCartWork() {}

    /**
     * The work, to be done whenever there is news.
     *
     * @param runtime what it runs on
     * @param automation what follows from what
     * @param rows the to-do list
     * @param send takes each command
     */
    public static Step of(
            Application<ShoppingCartEvent> runtime, PublishCartAutomation automation,
            ViewReader<CartId, CartsToPublish> rows, BiConsumer<PublishCart, Call> send) {
        return new TodoList<>(
                "Publish cart",
                CartsToPublishTable.TABLE,
                rows,
                row -> true,
                (row, errand) -> automation
                        .commands(row, errand.token())
                        .forEach(command -> errand.send(call -> send.accept(command, call))),
                runtime.attempts());
    }
}
