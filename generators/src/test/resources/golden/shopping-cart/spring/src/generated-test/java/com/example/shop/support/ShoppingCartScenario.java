package com.example.shop.support;

import com.example.shop.ShoppingCartParts;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.publishcart.OrderSystem;
import javax.annotation.processing.Generated;

/** Given, when, then for Shopping cart. */
@Generated("dev.slicesmith")
public final class ShoppingCartScenario
        extends Scenario<ShoppingCartInMemory, ShoppingCartEvent, ShoppingCartScenario> {

    private OrderSystem orderSystem = (request, key) -> {
        throw new IllegalStateException("the scenario does not say what OrderSystem answers");
    };

    public ShoppingCartScenario() {
        this(new TestClock());
    }

    private ShoppingCartScenario(TestClock clock) {
        super(clock);
        ShoppingCartInMemory inMemory = new ShoppingCartInMemory(new Parts(), clock, new TestIds());
        play(Stage.inMemory(inMemory, inMemory.engine()));
    }

    /** What is outside answers like this. */
    public ShoppingCartScenario orderSystem(OrderSystem answer) {
        orderSystem = answer;
        return this;
    }

    @Override
    protected ShoppingCartScenario self() {
        return this;
    }

    private final class Parts implements ShoppingCartParts {
        @Override
        public OrderSystem orderSystem() {
            return (request, key) -> orderSystem.call(request, key);
        }
    }
}
