package com.example.shop.spring;

import com.example.shop.ShoppingCartParts;
import com.example.shop.publishcart.OrderSystem;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** What people supply: beans of theirs, and where there is none, what {@code ShoppingCartParts} finds. */
@Generated("dev.slicesmith")
@Component
final class BeanParts implements ShoppingCartParts {

    private final ShoppingCartParts others = ShoppingCartParts.find();
    private final BeanFactory beans;

    public BeanParts(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public OrderSystem orderSystem() {
        return beans.getBeanProvider(OrderSystem.class).getIfAvailable(others::orderSystem);
    }
}
