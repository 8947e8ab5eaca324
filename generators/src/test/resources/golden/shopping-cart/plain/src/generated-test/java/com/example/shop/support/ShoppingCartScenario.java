package com.example.shop.support;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.ShoppingCartParts;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.publishcart.OrderSystem;
import com.example.shop.publishcart.OrderSystemAdapter;
import javax.annotation.processing.Generated;

/** Given, when, then for Shopping cart. */
@Generated("dev.slicesmith")
public final class ShoppingCartScenario
        extends Scenario<ShoppingCartApplication, ShoppingCartEvent, ShoppingCartScenario> {

    private final ShoppingCartApplication application;

    private OrderSystem orderSystem = new OrderSystemAdapter();

    public ShoppingCartScenario() {
        this(new TestClock());
    }

    private ShoppingCartScenario(TestClock clock) {
        super(clock);
        application = new ShoppingCartApplication(new Parts(), clock, new TestIds());
        application.engine().pause();
    }

    /** What is outside answers like this. */
    public ShoppingCartScenario orderSystem(OrderSystem answer) {
        orderSystem = answer;
        return this;
    }

    @Override
    protected ShoppingCartApplication application() {
        return application;
    }

    @Override
    protected InMemoryEngine<ShoppingCartEvent> engine() {
        return application.engine();
    }

    @Override
    protected ShoppingCartScenario self() {
        return this;
    }

    private final class Parts implements ShoppingCartParts {
        @Override
        public OrderSystem orderSystem() {
            return request -> orderSystem.call(request);
        }
    }
}
