package com.example.shop.changeprice;

import com.example.shop.event.PriceChanged;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.runtime.app.Application;
import com.example.shop.runtime.automation.EventFollower;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.worker.Step;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.annotation.processing.Generated;

/**
 * Lets &quot;Change price&quot; act: once for each reason, again after a failure, and also after a restart.
 *
 * <p>Model: {@code shopping-cart.yaml}, slice Change price.
 */
@Generated("dev.slicesmith")
public final class ChangePriceWork {

    private ChangePriceWork() {}

    /**
     * The work, to be done whenever there is news.
     *
     * @param runtime what it runs on
     * @param automation what follows from what
     * @param send takes each command
     */
    public static Step of(
            Application<ShoppingCartEvent> runtime, ChangePriceAutomation automation,
            BiConsumer<ChangePrice, Call> send) {
        return EventFollower.reaction(
                "Change price",
                runtime.recorder().store(),
                runtime.recorder().types(),
                Set.of(PriceChanged.class),
                (recorded, errand) -> {
                    PriceChanged event = (PriceChanged) recorded.event();
                    automation.commands(event).forEach(command -> errand.send(call -> send.accept(command, call)));
                }, runtime.attempts());
    }
}
