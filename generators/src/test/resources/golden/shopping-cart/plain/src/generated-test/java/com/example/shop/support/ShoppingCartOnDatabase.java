package com.example.shop.support;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.ShoppingCartParts;
import com.example.shop.additem.AddItem;
import com.example.shop.cartitems.CartItems;
import com.example.shop.cartstopublish.CartsToPublish;
import com.example.shop.changeprice.ChangePrice;
import com.example.shop.clearcart.ClearCart;
import com.example.shop.event.PriceChanged;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.event.StockChanged;
import com.example.shop.productprices.ProductPrices;
import com.example.shop.publishcart.PublishCart;
import com.example.shop.removeitem.RemoveItem;
import com.example.shop.runtime.app.Application;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.command.CommandResult;
import com.example.shop.stock.Stock;
import com.example.shop.submitcart.SubmitCart;
import com.example.shop.type.CartId;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The application Shopping cart as it runs, over an H2 database in memory, for tests. Views are up to date after each
 * step; automations act when they are asked, or all by {@code runtime().settle()}.
 *
 * <p>A thread has one database: who makes a second one of these empties that of the first.
 *
 * <p>Model: {@code shopping-cart.yaml}, model Shopping cart.
 */
@Generated("dev.slicesmith")
public final class ShoppingCartOnDatabase extends ShoppingCartInMemory {

    private final ShoppingCartApplication application;

    public ShoppingCartOnDatabase(ShoppingCartParts parts, Clock clock, Supplier<UUID> ids) {
        super(parts, clock, ids);
        application = new ShoppingCartApplication(DatabaseStage.empty(clock, ids), parts);
        runtime().recorder().listen(runtime()::catchUp);
    }

    /** What it runs on. */
    public Application<ShoppingCartEvent> runtime() {
        return application.runtime();
    }

    /** For scenarios to be played on. */
    public Stage<ShoppingCartInMemory, ShoppingCartEvent> stage() {
        return new DatabaseStage<>(this, application.runtime());
    }

    @Override
    public List<ShoppingCartEvent> addItem(AddItem command) {
        return events(application.addItem(command));
    }

    @Override
    public List<ShoppingCartEvent> removeItem(RemoveItem command) {
        return events(application.removeItem(command));
    }

    @Override
    public List<ShoppingCartEvent> clearCart(ClearCart command) {
        return events(application.clearCart(command));
    }

    @Override
    public List<ShoppingCartEvent> submitCart(SubmitCart command) {
        return events(application.submitCart(command));
    }

    @Override
    public List<ShoppingCartEvent> changePrice(ChangePrice command) {
        return events(application.changePrice(command));
    }

    @Override
    public List<ShoppingCartEvent> publishCart(PublishCart command) {
        return events(application.publishCart(command));
    }

    @Override
    public void priceChanged(PriceChanged event) {
        application.priceChanged(event, Call.ANONYMOUS);
    }

    @Override
    public void stockChanged(StockChanged event) {
        application.stockChanged(event, Call.ANONYMOUS);
    }

    @Override
    public List<CartItems> cartItems() {
        return application.cartItems();
    }

    @Override
    public Optional<CartItems> cartItems(CartId cart) {
        return application.cartItems(cart);
    }

    @Override
    public List<CartItems> cartItemsHolding(ProductId product) {
        return application.cartItemsHolding(product);
    }

    @Override
    public List<Stock> stock() {
        return application.stock();
    }

    @Override
    public Optional<Stock> stock(ProductId product) {
        return application.stock(product);
    }

    @Override
    public List<ProductPrices> productPrices() {
        return application.productPrices();
    }

    @Override
    public Optional<ProductPrices> productPrices(ProductId product) {
        return application.productPrices(product);
    }

    @Override
    public List<ProductPrices> productPricesUpTo(Price limit) {
        return application.productPricesUpTo(limit);
    }

    @Override
    public List<CartsToPublish> cartsToPublish() {
        return application.cartsToPublish();
    }

    @Override
    public Optional<CartsToPublish> cartsToPublish(CartId cart) {
        return application.cartsToPublish(cart);
    }

    @Override
    public void runChangePrice() {
        runtime().act("Change price");
    }

    @Override
    public void runPublishCart() {
        runtime().act("Publish cart");
    }

    private static List<ShoppingCartEvent> events(CommandResult<ShoppingCartEvent> result) {
        return result.events().stream().map(recorded -> recorded.event()).toList();
    }
}
