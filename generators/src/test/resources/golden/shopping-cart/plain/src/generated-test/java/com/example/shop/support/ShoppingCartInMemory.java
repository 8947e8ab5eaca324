package com.example.shop.support;

import com.example.shop.ShoppingCartParts;
import com.example.shop.additem.AddItem;
import com.example.shop.additem.AddItemDecider;
import com.example.shop.additem.AddItemState;
import com.example.shop.cartitems.CartItems;
import com.example.shop.cartitems.CartItemsProjection;
import com.example.shop.cartitems.CartItemsQueries;
import com.example.shop.cartstopublish.CartsToPublish;
import com.example.shop.cartstopublish.CartsToPublishProjection;
import com.example.shop.changeprice.ChangePrice;
import com.example.shop.changeprice.ChangePriceAutomation;
import com.example.shop.changeprice.ChangePriceDecider;
import com.example.shop.changeprice.ChangePriceState;
import com.example.shop.clearcart.ClearCart;
import com.example.shop.clearcart.ClearCartDecider;
import com.example.shop.clearcart.ClearCartState;
import com.example.shop.event.PriceChanged;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.event.StockChanged;
import com.example.shop.productprices.ProductPrices;
import com.example.shop.productprices.ProductPricesProjection;
import com.example.shop.productprices.ProductPricesQueries;
import com.example.shop.publishcart.PublishCart;
import com.example.shop.publishcart.PublishCartAutomation;
import com.example.shop.publishcart.PublishCartDecider;
import com.example.shop.publishcart.PublishCartState;
import com.example.shop.removeitem.RemoveItem;
import com.example.shop.removeitem.RemoveItemDecider;
import com.example.shop.removeitem.RemoveItemState;
import com.example.shop.stock.Stock;
import com.example.shop.stock.StockProjection;
import com.example.shop.submitcart.SubmitCart;
import com.example.shop.submitcart.SubmitCartDecider;
import com.example.shop.submitcart.SubmitCartState;
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
 * Stands in for the application Shopping cart in tests.
 *
 * <p>Runs in memory: events are projected at once, and automations act until all is quiet. For one thread at a time.
 *
 * <p>Model: {@code shopping-cart.yaml}, model Shopping cart.
 */
@Generated("dev.slicesmith")
public sealed class ShoppingCartInMemory permits ShoppingCartOnDatabase {

    private final InMemoryEngine<ShoppingCartEvent> engine;
    private final InMemoryRows<CartId, CartItems> cartItemsRows = new InMemoryRows<>();
    private final CartItemsProjection cartItemsProjection;
    private final InMemoryRows<ProductId, Stock> stockRows = new InMemoryRows<>();
    private final StockProjection stockProjection;
    private final InMemoryRows<ProductId, ProductPrices> productPricesRows = new InMemoryRows<>();
    private final ProductPricesProjection productPricesProjection;
    private final InMemoryRows<CartId, CartsToPublish> cartsToPublishRows = new InMemoryRows<>();
    private final CartsToPublishProjection cartsToPublishProjection;
    private final CartItemsQueries cartItemsQueries;
    private final ProductPricesQueries productPricesQueries;
    private final AddItemDecider addItemDecider;
    private final RemoveItemDecider removeItemDecider;
    private final ClearCartDecider clearCartDecider;
    private final SubmitCartDecider submitCartDecider;
    private final ChangePriceDecider changePriceDecider;
    private final PublishCartDecider publishCartDecider;
    private final Reaction<ShoppingCartEvent, PriceChanged, ChangePrice> changePriceReaction;
    private final TodoList<CartsToPublish, PublishCart> publishCartTodo;

    /** With the system's clock and random identifiers. */
    public ShoppingCartInMemory() {
        this(new ShoppingCartParts() {}, Clock.systemUTC(), UUID::randomUUID);
    }

    /**
     * With what people wrote, a clock and a source of identifiers.
     *
     * @param parts what the model leaves to people
     * @param clock tells the time
     * @param ids makes new identifiers
     */
    public ShoppingCartInMemory(ShoppingCartParts parts, Clock clock, Supplier<UUID> ids) {
        engine = new InMemoryEngine<>(new InMemoryEvents<>(ShoppingCartEvent::tags), clock, this::project);
        cartItemsProjection = new CartItemsProjection();
        stockProjection = new StockProjection();
        productPricesProjection = new ProductPricesProjection();
        cartsToPublishProjection = new CartsToPublishProjection();
        cartItemsQueries = new CartItemsQueries(cartItemsRows);
        productPricesQueries = new ProductPricesQueries(productPricesRows);
        addItemDecider = new AddItemDecider(stockRows);
        removeItemDecider = new RemoveItemDecider();
        clearCartDecider = new ClearCartDecider();
        submitCartDecider = new SubmitCartDecider(clock);
        changePriceDecider = new ChangePriceDecider();
        publishCartDecider = new PublishCartDecider();
        ChangePriceAutomation changePriceAutomation = new ChangePriceAutomation();
        changePriceReaction = engine.automate(new Reaction<>(
                engine.events(),
                PriceChanged.class,
                recorded -> changePriceAutomation.commands(recorded.event()),
                command -> engine.attempt(command, this::changePrice)));
        PublishCartAutomation publishCartAutomation = new PublishCartAutomation(parts.orderSystem());
        publishCartTodo = engine.automate(new TodoList<>(
                cartsToPublishRows,
                row -> true,
                row -> publishCartAutomation.commands(row, engine.key()),
                command -> engine.attempt(command, this::publishCart)));
    }

    /**
     * Sends the command &quot;AddItem&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<ShoppingCartEvent> addItem(AddItem command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("AddItem");
            AddItemState state = engine.fold(
                    AddItemState.boundary(command),
                    AddItemState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return addItemDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;RemoveItem&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<ShoppingCartEvent> removeItem(RemoveItem command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("RemoveItem");
            RemoveItemState state = engine.fold(
                    RemoveItemState.boundary(command),
                    RemoveItemState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return removeItemDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;ClearCart&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<ShoppingCartEvent> clearCart(ClearCart command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("ClearCart");
            ClearCartState state = engine.fold(
                    ClearCartState.boundary(command),
                    ClearCartState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return clearCartDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;SubmitCart&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<ShoppingCartEvent> submitCart(SubmitCart command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("SubmitCart");
            SubmitCartState state = engine.fold(
                    SubmitCartState.boundary(command),
                    SubmitCartState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return submitCartDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;ChangePrice&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<ShoppingCartEvent> changePrice(ChangePrice command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("ChangePrice");
            ChangePriceState state = engine.fold(
                    ChangePriceState.boundary(command),
                    ChangePriceState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return changePriceDecider.decide(command, state);
        });
    }

    /**
     * Sends the command &quot;PublishCart&quot;.
     *
     * @return the events that follow
     * @throws Rejection if it is refused
     */
    public List<ShoppingCartEvent> publishCart(PublishCart command) {
        return engine.handle(() -> {
            command.violations().throwIfAny("PublishCart");
            PublishCartState state = engine.fold(
                    PublishCartState.boundary(command),
                    PublishCartState.initial(command),
                    (known, recorded) -> known.evolve(recorded.event()));
            return publishCartDecider.decide(command, state);
        });
    }

    /** Records what Pricing tells. */
    public void priceChanged(PriceChanged event) {
        engine.record(List.of(event));
    }

    /** Records what Warehouse tells. */
    public void stockChanged(StockChanged event) {
        engine.record(List.of(event));
    }

    /** All rows of the view &quot;CartItems&quot;. */
    public List<CartItems> cartItems() {
        return cartItemsRows.rows();
    }

    /** One row of the view &quot;CartItems&quot;. */
    public Optional<CartItems> cartItems(CartId cart) {
        return cartItemsRows.row(cart);
    }

    /** Asks the view &quot;CartItems&quot;: &quot;holding&quot;. */
    public List<CartItems> cartItemsHolding(ProductId product) {
        return cartItemsQueries.holding(product);
    }

    /** All rows of the view &quot;Stock&quot;. */
    public List<Stock> stock() {
        return stockRows.rows();
    }

    /** One row of the view &quot;Stock&quot;. */
    public Optional<Stock> stock(ProductId product) {
        return stockRows.row(product);
    }

    /** All rows of the view &quot;ProductPrices&quot;. */
    public List<ProductPrices> productPrices() {
        return productPricesRows.rows();
    }

    /** One row of the view &quot;ProductPrices&quot;. */
    public Optional<ProductPrices> productPrices(ProductId product) {
        return productPricesRows.row(product);
    }

    /** Asks the view &quot;ProductPrices&quot;: &quot;up to&quot;. */
    public List<ProductPrices> productPricesUpTo(Price limit) {
        return productPricesQueries.upTo(limit);
    }

    /** All rows of the view &quot;CartsToPublish&quot;. */
    public List<CartsToPublish> cartsToPublish() {
        return cartsToPublishRows.rows();
    }

    /** One row of the view &quot;CartsToPublish&quot;. */
    public Optional<CartsToPublish> cartsToPublish(CartId cart) {
        return cartsToPublishRows.row(cart);
    }

    private void project(Recorded<ShoppingCartEvent> recorded) {
        cartItemsProjection.project(recorded.event(), cartItemsRows);
        stockProjection.project(recorded.event(), stockRows);
        productPricesProjection.project(recorded.event(), productPricesRows);
        cartsToPublishProjection.project(recorded.event(), cartsToPublishRows);
    }

    /** Lets &quot;Change price&quot; act now, as far as something is to be done. */
    public void runChangePrice() {
        changePriceReaction.run();
    }

    /** Lets &quot;Publish cart&quot; act now, as far as something is to be done. */
    public void runPublishCart() {
        publishCartTodo.run();
    }

    /** Looks at all to-do lists again, since time has passed. */
    public void tick() {
        engine.settle();
    }

    /** What it runs on: events as they were recorded, and who acts. */
    public InMemoryEngine<ShoppingCartEvent> engine() {
        return engine;
    }
}
