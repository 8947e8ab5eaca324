package com.example.shop;

import com.example.shop.additem.AddItem;
import com.example.shop.additem.AddItemDecider;
import com.example.shop.additem.AddItemHandler;
import com.example.shop.cartitems.CartItems;
import com.example.shop.cartitems.CartItemsProjection;
import com.example.shop.cartitems.CartItemsTable;
import com.example.shop.cartstopublish.CartsToPublish;
import com.example.shop.cartstopublish.CartsToPublishProjection;
import com.example.shop.cartstopublish.CartsToPublishTable;
import com.example.shop.changeprice.ChangePrice;
import com.example.shop.changeprice.ChangePriceAutomation;
import com.example.shop.changeprice.ChangePriceDecider;
import com.example.shop.changeprice.ChangePriceHandler;
import com.example.shop.changeprice.ChangePriceWork;
import com.example.shop.clearcart.ClearCart;
import com.example.shop.clearcart.ClearCartDecider;
import com.example.shop.clearcart.ClearCartHandler;
import com.example.shop.event.PriceChanged;
import com.example.shop.event.ShoppingCartEvent;
import com.example.shop.event.StockChanged;
import com.example.shop.productprices.ProductPrices;
import com.example.shop.productprices.ProductPricesProjection;
import com.example.shop.productprices.ProductPricesTable;
import com.example.shop.publishcart.PublishCart;
import com.example.shop.publishcart.PublishCartAutomation;
import com.example.shop.publishcart.PublishCartDecider;
import com.example.shop.publishcart.PublishCartHandler;
import com.example.shop.publishcart.PublishCartWork;
import com.example.shop.removeitem.RemoveItem;
import com.example.shop.removeitem.RemoveItemDecider;
import com.example.shop.removeitem.RemoveItemHandler;
import com.example.shop.runtime.app.Application;
import com.example.shop.runtime.app.Foundation;
import com.example.shop.runtime.app.SchemaText;
import com.example.shop.runtime.app.Settings;
import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.command.CommandResult;
import com.example.shop.runtime.view.ViewQuery;
import com.example.shop.runtime.view.ViewReader;
import com.example.shop.stock.Stock;
import com.example.shop.stock.StockProjection;
import com.example.shop.stock.StockTable;
import com.example.shop.submitcart.SubmitCart;
import com.example.shop.submitcart.SubmitCartDecider;
import com.example.shop.submitcart.SubmitCartHandler;
import com.example.shop.support.Rejection;
import com.example.shop.type.CartId;
import com.example.shop.type.Price;
import com.example.shop.type.ProductId;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Customers fill carts and submit them. Prices and stock come from other systems; a submitted cart is handed to the
 * order system.
 *
 * <p>Safe for many threads. It acts by itself once it is started.
 *
 * <p>Model: {@code shopping-cart.yaml}, model Shopping cart.
 */
@Generated("dev.slicesmith")
public final class ShoppingCartApplication implements AutoCloseable {

    private final Application<ShoppingCartEvent> runtime;
    private final ViewReader<CartId, CartItems> cartItemsRows;
    private final ViewReader<ProductId, Stock> stockRows;
    private final ViewReader<ProductId, ProductPrices> productPricesRows;
    private final ViewReader<CartId, CartsToPublish> cartsToPublishRows;
    private final AddItemHandler addItemHandler;
    private final RemoveItemHandler removeItemHandler;
    private final ClearCartHandler clearCartHandler;
    private final SubmitCartHandler submitCartHandler;
    private final ChangePriceHandler changePriceHandler;
    private final PublishCartHandler publishCartHandler;

    /** Opens the database that the settings name. */
    public ShoppingCartApplication(Settings settings) {
        this(Foundation.of(settings), ShoppingCartParts.find());
    }

    /**
     * Connects everything over a database; closing closes it.
     *
     * @param foundation the database, and what else it stands on
     * @param parts what people supply
     */
    public ShoppingCartApplication(Foundation foundation, ShoppingCartParts parts) {
        runtime = new Application<>(foundation, ShoppingCartEvents.types(), false);
        cartItemsRows = runtime.view(CartItemsTable.projection(new CartItemsProjection()));
        stockRows = runtime.view(StockTable.projection(new StockProjection()));
        productPricesRows = runtime.view(ProductPricesTable.projection(new ProductPricesProjection()));
        cartsToPublishRows = runtime.view(CartsToPublishTable.projection(new CartsToPublishProjection()));
        addItemHandler = new AddItemHandler(runtime.handling(), new AddItemDecider(stockRows));
        removeItemHandler = new RemoveItemHandler(runtime.handling(), new RemoveItemDecider());
        clearCartHandler = new ClearCartHandler(runtime.handling(), new ClearCartDecider());
        submitCartHandler = new SubmitCartHandler(runtime.handling(), new SubmitCartDecider(runtime.clock()));
        changePriceHandler = new ChangePriceHandler(runtime.handling(), new ChangePriceDecider());
        publishCartHandler = new PublishCartHandler(runtime.handling(), new PublishCartDecider());
        runtime.automate(
                "Change price", ChangePriceWork.of(runtime, new ChangePriceAutomation(), changePriceHandler::handle));
        runtime.automate(
                "Publish cart",
                PublishCartWork.of(
                        runtime,
                        new PublishCartAutomation(parts.orderSystem()),
                        cartsToPublishRows,
                        publishCartHandler::handle));
        runtime.api().command("AddItem", AddItem.class, addItemHandler::handle);
        runtime.api().command("RemoveItem", RemoveItem.class, removeItemHandler::handle);
        runtime.api().command("ClearCart", ClearCart.class, clearCartHandler::handle);
        runtime.api().command("SubmitCart", SubmitCart.class, submitCartHandler::handle);
        runtime.api().command("ChangePrice", ChangePrice.class, changePriceHandler::handle);
        runtime.api().command("PublishCart", PublishCart.class, publishCartHandler::handle);
        runtime.api().view("CartItems", CartItemsTable.TABLE, cartItemsRows, CartItemsTable.queries());
        runtime.api().view("Stock", StockTable.TABLE, stockRows);
        runtime.api().view("ProductPrices", ProductPricesTable.TABLE, productPricesRows, ProductPricesTable.queries());
        runtime.api().view("CartsToPublish", CartsToPublishTable.TABLE, cartsToPublishRows);
        runtime.api().external("PriceChanged", PriceChanged.class, this::priceChanged);
        runtime.api().external("StockChanged", StockChanged.class, this::stockChanged);
    }

    /**
     * Sends the command &quot;AddItem&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> addItem(AddItem command) {
        return addItem(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;AddItem&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> addItem(AddItem command, Call call) {
        return addItemHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;RemoveItem&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> removeItem(RemoveItem command) {
        return removeItem(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;RemoveItem&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> removeItem(RemoveItem command, Call call) {
        return removeItemHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;ClearCart&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> clearCart(ClearCart command) {
        return clearCart(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;ClearCart&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> clearCart(ClearCart command, Call call) {
        return clearCartHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;SubmitCart&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> submitCart(SubmitCart command) {
        return submitCart(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;SubmitCart&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> submitCart(SubmitCart command, Call call) {
        return submitCartHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;ChangePrice&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> changePrice(ChangePrice command) {
        return changePrice(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;ChangePrice&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> changePrice(ChangePrice command, Call call) {
        return changePriceHandler.handle(command, call);
    }

    /**
     * Sends the command &quot;PublishCart&quot;.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> publishCart(PublishCart command) {
        return publishCart(command, Call.ANONYMOUS);
    }

    /**
     * Sends the command &quot;PublishCart&quot;: by whom, and under which key.
     *
     * @return what happened
     * @throws Rejection if it is refused
     */
    public CommandResult<ShoppingCartEvent> publishCart(PublishCart command, Call call) {
        return publishCartHandler.handle(command, call);
    }

    /**
     * Records what Pricing tells, once for each key of a call.
     *
     * @return what is recorded
     */
    public CommandResult<ShoppingCartEvent> priceChanged(PriceChanged event, Call call) {
        return runtime.inbound().receive("Pricing", event.checked(), call);
    }

    /**
     * Records what Warehouse tells, once for each key of a call.
     *
     * @return what is recorded
     */
    public CommandResult<ShoppingCartEvent> stockChanged(StockChanged event, Call call) {
        return runtime.inbound().receive("Warehouse", event, call);
    }

    /** All rows of the view &quot;CartItems&quot;. */
    public List<CartItems> cartItems() {
        return cartItemsRows.rows();
    }

    /** One row of the view &quot;CartItems&quot;. */
    public Optional<CartItems> cartItems(CartId cart) {
        return cartItemsRows.row(cart);
    }

    /** Some rows of the view &quot;CartItems&quot;. */
    public List<CartItems> cartItems(ViewQuery<CartItems> query) {
        return cartItemsRows.find(query);
    }

    /** Asks the view &quot;CartItems&quot;: &quot;holding&quot;. */
    public List<CartItems> cartItemsHolding(ProductId product) {
        return cartItemsRows.find(CartItemsTable.holding(product));
    }

    /** All rows of the view &quot;Stock&quot;. */
    public List<Stock> stock() {
        return stockRows.rows();
    }

    /** One row of the view &quot;Stock&quot;. */
    public Optional<Stock> stock(ProductId product) {
        return stockRows.row(product);
    }

    /** Some rows of the view &quot;Stock&quot;. */
    public List<Stock> stock(ViewQuery<Stock> query) {
        return stockRows.find(query);
    }

    /** All rows of the view &quot;ProductPrices&quot;. */
    public List<ProductPrices> productPrices() {
        return productPricesRows.rows();
    }

    /** One row of the view &quot;ProductPrices&quot;. */
    public Optional<ProductPrices> productPrices(ProductId product) {
        return productPricesRows.row(product);
    }

    /** Some rows of the view &quot;ProductPrices&quot;. */
    public List<ProductPrices> productPrices(ViewQuery<ProductPrices> query) {
        return productPricesRows.find(query);
    }

    /** Asks the view &quot;ProductPrices&quot;: &quot;up to&quot;. */
    public List<ProductPrices> productPricesUpTo(Price limit) {
        return productPricesRows.find(ProductPricesTable.upTo(limit));
    }

    /** All rows of the view &quot;CartsToPublish&quot;. */
    public List<CartsToPublish> cartsToPublish() {
        return cartsToPublishRows.rows();
    }

    /** One row of the view &quot;CartsToPublish&quot;. */
    public Optional<CartsToPublish> cartsToPublish(CartId cart) {
        return cartsToPublishRows.row(cart);
    }

    /** Some rows of the view &quot;CartsToPublish&quot;. */
    public List<CartsToPublish> cartsToPublish(ViewQuery<CartsToPublish> query) {
        return cartsToPublishRows.find(query);
    }

    /** The statements that make the tables; they are run by themselves when it is opened. */
    public static String schema(Settings settings) {
        return SchemaText.of(settings.url(), false)
                .view(CartItemsTable.TABLE, true)
                .view(StockTable.TABLE, true)
                .view(ProductPricesTable.TABLE, true)
                .view(CartsToPublishTable.TABLE, true)
                .print();
    }

    /**
     * Starts to act by itself, and to serve HTTP.
     *
     * @return the address
     */
    public String start(Settings settings) {
        return runtime.start(settings);
    }

    /** What it runs on: the event store, metrics, what is parked. */
    public Application<ShoppingCartEvent> runtime() {
        return runtime;
    }

    /** Ends what is going on, in good order, and closes the database. */
    @Override
    public void close() {
        runtime.close();
    }
}
