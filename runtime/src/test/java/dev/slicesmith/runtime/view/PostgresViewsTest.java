package dev.slicesmith.runtime.view;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.store.UnfitData;
import dev.slicesmith.runtime.testbed.PostgresServer;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PostgresViewsTest extends JdbcViewsContract {

    /** Longer than an entry of an index may be, however well it is compressed. */
    private static final String TOO_LONG = new Random(1).ints(20_000, 'a', 'z' + 1)
            .mapToObj(Character::toString).collect(Collectors.joining());

    @Override
    Database openDatabase() {
        return Database.open(PostgresServer.newSchema(), null, null, 8);
    }

    @Test
    void anEventThatAnEventualViewCannotKeepIsPassedOverVisibly() {
        Views<dev.slicesmith.runtime.testbed.Shop.Event> views = new Views<>(store, recorder, false);
        ViewReader<String, ItemLog> log = views.add(itemLog(false));
        happen(added("a", "i1", "1"), added("a", TOO_LONG, "1"), added("b", "i1", "1"), added("b", "i2", "1"));

        drain(views.steps().get("order"));
        happen(added("c", "i2", "1"));
        drain(views.steps().get("order"));

        assertEquals(List.of(new ItemLog("i1", List.of(cart("a"), cart("b"))),
                new ItemLog("i2", List.of(cart("b"), cart("c")))), log.rows());
        StoredEvent second = events.read(StoreQuery.all(), 0, 10).events().get(1);
        assertEquals(List.of(second.position()), List.copyOf(store.parked("order").keySet()));
        assertTrue(store.parked("order").get(second.position()).contains("54000"));
    }

    @Test
    void anEventThatAnImmediateViewCannotKeepDoesNotHappen() {
        ViewReader<String, ItemLog> log = new Views<>(store, recorder, false).add(itemLog(true));
        happen(added("a", "i1", "1"));

        assertThrows(UnfitData.class, () -> happen(added("a", "i2", "1"), added("a", TOO_LONG, "1")));

        assertEquals(1, log.rows().size());
        assertEquals(1, events.read(StoreQuery.all(), 0, 10).events().size());
    }

    @Test
    void anEventWhoseRowGoesWithItAndCannotBeKeptDoesNotHappen() {
        ViewReader<String, ItemLog> log = views().add(projection(ITEM_LOG, true, (recorded, rows) -> {
            if (recorded.event() instanceof ItemAdded e) {
                rows.put(e.item(), new ItemLog(e.item(), List.of(e.cart())));
            }
        }));
        happen(added("a", "i1", "1"));

        assertThrows(UnfitData.class, () -> happen(added("a", TOO_LONG, "1")));

        assertEquals(1, log.rows().size());
        assertEquals(1, events.read(StoreQuery.all(), 0, 10).events().size());
    }
}
