package dev.slicesmith.runtime.view;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.testbed.Shop.CartCreated;
import dev.slicesmith.runtime.view.jdbc.JdbcViews;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What views in a database do besides. */
abstract class JdbcViewsContract extends ViewsContract {

    private Database database;

    abstract Database openDatabase();

    @Override
    EventStore openEvents() {
        database = openDatabase();
        return JdbcEventStores.open(database, false);
    }

    @Override
    ViewStore openViews() {
        return new JdbcViews(database);
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void aViewOfAnotherShapeIsMadeAnew() {
        new Views<>(store, recorder, false).add(cartItems(CART_ITEMS, true));
        happen(new CartCreated(cart("a")), added("a", "i", "1"));
        ViewTable<dev.slicesmith.runtime.testbed.Shop.CartId, CartItems> changed = cartItems()
                .column("size", dev.slicesmith.runtime.jdbc.SqlType.INT, row -> row.lines().size()).version(2).build();

        recorder = newRecorder();
        ViewReader<?, CartItems> items =
                new Views<>(new JdbcViews(database), recorder, false).add(cartItems(changed, true));

        assertEquals(1, items.find(ViewQuery.of(Where.equal("size", 1))).size());
        happen(added("a", "j", "1"));
        assertEquals(1, items.find(ViewQuery.of(Where.equal("size", 2))).size());
    }

    @Test
    void theStatementsThatMakeATableCanBeRead() {
        List<String> statements = JdbcViews.create(CART_ITEMS, database);

        assertEquals("CREATE TABLE \"cart_items\" (\n  \"cart\" uuid NOT NULL,\n  \"lines\" "
                + (database.dialect().shared() ? "jsonb" : "character large object") + ",\n  \"total\" "
                + (database.dialect().shared() ? "numeric" : "decfloat(1000)") + ",\n  PRIMARY KEY (\"cart\")\n)",
                statements.get(0));
        assertEquals(2, statements.size());
    }
}
