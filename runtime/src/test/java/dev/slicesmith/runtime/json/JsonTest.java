package dev.slicesmith.runtime.json;

import static dev.slicesmith.runtime.testbed.Shop.cart;
import static dev.slicesmith.runtime.testbed.Shop.price;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.testbed.Shop;
import dev.slicesmith.runtime.testbed.Shop.CartId;
import dev.slicesmith.runtime.testbed.Shop.ItemAdded;
import dev.slicesmith.runtime.testbed.Shop.Price;
import dev.slicesmith.runtime.testbed.Shop.Status;
import dev.slicesmith.support.EventQuery;
import dev.slicesmith.support.Json;
import dev.slicesmith.support.Tag;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonTest {

    record Everything(String text, boolean yes, int number, long big, double ratio, BigDecimal exact, UUID id,
            LocalDate day, LocalTime time, LocalDateTime local, Instant instant, Duration duration, Price price,
            Status status, Optional<Price> maybe, Optional<String> absent, List<CartId> list, Set<Status> set,
            Map<String, Price> map, Json raw) {

        public boolean isEmpty() {
            return true;
        }
    }

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000002a");

    private final EventTypes<Shop.Event> types = Shop.types();

    @Test
    void everyKindOfFieldComesBackEqual() {
        Everything all = new Everything("ü\"\n", true, -7, 1L << 60, 0.1, new BigDecimal("12345678901234567890.123"), ID,
                LocalDate.of(2026, 1, 31), LocalTime.of(23, 59, 1), LocalDateTime.of(2026, 1, 31, 0, 0),
                Instant.parse("2026-01-31T12:00:00.123456Z"), Duration.ofMinutes(90), price("9.90"), Status.SENT,
                Optional.of(price("1")), Optional.empty(), List.of(new CartId(ID)), Set.of(Status.OPEN),
                Map.of("a", price("100")), new Json("{\"x\":[1.50,null,\"y\"]}"));

        String json = JsonFormat.stored().writeValueAsString(all);

        assertEquals(all, JsonFormat.incoming().readValue(json, Everything.class));
        assertTrue(json.contains("\"exact\":12345678901234567890.123"), json);
        assertTrue(json.contains("\"instant\":\"2026-01-31T12:00:00.123456Z\""), json);
        assertTrue(json.contains("\"duration\":\"PT1H30M\""), json);
        assertTrue(json.contains("\"price\":9.9"), json);
        assertTrue(json.contains("\"status\":\"sent off\""), json);
        assertTrue(json.contains("\"list\":[\"00000000-0000-0000-0000-00000000002a\"]"), json);
        assertTrue(json.contains("\"map\":{\"a\":100}"), json);
        assertTrue(json.contains("\"raw\":{\"x\":[1.50,null,\"y\"]}"), json);
        assertFalse(json.contains("empty"), json);
    }

    @Test
    void decimalsAreEqualByValue() {
        assertEquals(new BigDecimal("9.9"), JsonFormat.incoming().readValue("9.9000", BigDecimal.class));
        assertEquals(new BigDecimal("100"), JsonFormat.incoming().readValue("1e2", BigDecimal.class));
        assertEquals(BigDecimal.ZERO, JsonFormat.incoming().readValue("0.00", BigDecimal.class));
        assertThrows(JacksonException.class, () -> JsonFormat.incoming().readValue("1e999999999", BigDecimal.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\"}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":7,\"price\":1}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\",\"price\":\"1\"}",
        "{\"cart\":\"x\",\"item\":\"i\",\"price\":1}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"a\\u0000b\",\"price\":1}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"\\ud800\",\"price\":1}",
        "{\"cart\":42,\"item\":\"i\",\"price\":1}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\",\"price\":1,\"surplus\":1}",
        "{\"cart\":\"00000000-0000-0000-0000-00000000002a\",\"item\":\"i\",\"price\":1} x",
        "[]", "null x", "7", "\"text\"", "{", ""
    })
    void whatDoesNotFitIsRefused(String json) {
        assertThrows(JacksonException.class, () -> JsonFormat.incoming().readValue(json, Shop.AddItem.class));
    }

    record Stretchy(Optional<Double> ratio, Optional<Instant> at, Optional<LocalDate> day, Optional<LocalDateTime> local,
            Optional<Json> raw, Map<String, String> map) {}

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"ratio\":1e400}", "{\"ratio\":-1e400}", "{\"ratio\":\"NaN\"}", "{\"ratio\":\"1\"}",
        "{\"at\":\"+10000-01-01T00:00:00Z\"}", "{\"at\":\"-0001-01-01T00:00:00Z\"}", "{\"at\":0}",
        "{\"at\":\"2026-01-01\"}", "{\"day\":\"+999999999-12-31\"}", "{\"local\":\"+10000-01-01T00:00:00\"}",
        "{\"raw\":{\"a\":[\"\\u0000\"]}}", "{\"raw\":{\"\\u0000\":1}}", "{\"raw\":\"\\ud800\"}",
        "{\"raw\":[1e999999999]}", "{\"raw\":{\"a\":1,\"a\":2}}", "{\"map\":{\"\\u0000\":\"x\"}}",
        "{\"map\":{\"a\":\"x\",\"a\":\"y\"}}", "{\"day\":\"2026-01-01\",\"day\":\"2026-01-02\"}"
    })
    void whatNoDatabaseCanKeepIsRefused(String json) {
        assertThrows(JacksonException.class, () -> JsonFormat.incoming().readValue(json, Stretchy.class));
    }

    @Test
    void whatIsOnTheEdgeIsTaken() {
        Stretchy edge = JsonFormat.incoming().readValue("{\"ratio\":1.7e308,\"at\":\"9999-12-31T23:59:59.999999Z\","
                + "\"day\":\"0001-01-01\",\"raw\":{\"a\":[1.50,\"\ud83d\ude00\"]},\"map\":{\"\u00fc\":\"x\"}}", Stretchy.class);

        assertEquals(Optional.of(1.7e308), edge.ratio());
        assertEquals(Optional.of(LocalDate.of(1, 1, 1)), edge.day());
        assertEquals(Optional.of(new Json("{\"a\":[1.50,\"\ud83d\ude00\"]}")), edge.raw());
        assertEquals(Map.of("\u00fc", "x"), edge.map());
    }

    record Counted(int count, boolean flag) {}

    @Test
    void numbersThatAreMissingAreNotZero() {
        assertThrows(JacksonException.class, () -> JsonFormat.incoming().readValue("{\"count\":1}", Counted.class));
        assertThrows(JacksonException.class,
                () -> JsonFormat.incoming().readValue("{\"count\":1.5,\"flag\":true}", Counted.class));
        assertThrows(JacksonException.class,
                () -> JsonFormat.incoming().readValue("{\"count\":1,\"flag\":null}", Counted.class));
    }

    @Test
    void anEventCarriesItsNameVersionAndTags() {
        NewEvent encoded = types.encode(ID, new ItemAdded(new CartId(ID), "i1", price("9.90"), Optional.empty()));

        assertEquals("ItemAdded", encoded.type());
        assertEquals(2, encoded.version());
        assertEquals(List.of(new Tag("CartId", ID.toString())), encoded.tags());
        assertEquals(new ItemAdded(new CartId(ID), "i1", price("9.9"), Optional.empty()),
                types.decode(stored(encoded)).event());
    }

    @Test
    void anOldEventIsReadAsOfToday() {
        NewEvent old = new NewEvent(ID, "ItemAdded", 1, List.of(), "{\"cart\":\"" + ID + "\",\"item\":\"i\",\"gone\":1}");

        assertEquals(new ItemAdded(new CartId(ID), "i", price("1"), Optional.empty()), types.decode(stored(old)).event());
    }

    @Test
    void anUnreadableEventSaysWhereItIsAndNotWhatIsInIt() {
        NewEvent unknown = new NewEvent(ID, "Renamed", 1, List.of(), "{\"secret\":1}");
        NewEvent newer = new NewEvent(ID, "ItemAdded", 3, List.of(), "{\"secret\":1}");
        NewEvent damaged = new NewEvent(ID, "CartCreated", 1, List.of(), "{\"cart\":\"secret\"}");

        for (NewEvent event : List.of(unknown, newer, damaged)) {
            UnreadableEvent unreadable = assertThrows(UnreadableEvent.class, () -> types.decode(stored(event)));
            assertEquals(7, unreadable.position());
            assertFalse(unreadable.getMessage().contains("secret"), unreadable.getMessage());
        }
        assertFalse(types.knows(stored(unknown)));
        assertFalse(types.knows(stored(newer)));
        assertTrue(types.knows(stored(damaged)));
    }

    @Test
    void aVersionWithoutUpcasterIsFoundAtTheStart() {
        EventTypes.Builder<Shop.Event> builder = EventTypes.<Shop.Event>builder(event -> List.of())
                .add("ItemAdded", 3, ItemAdded.class).upcast("ItemAdded", 2, fields -> fields);

        IllegalStateException failure = assertThrows(IllegalStateException.class, builder::build);
        assertEquals("no upcaster from version 1 of ItemAdded to the next", failure.getMessage());
    }

    @Test
    void aQueryByClassesBecomesOneByNames() {
        assertEquals(Set.of("CartCreated", "ItemAdded", "CartSubmitted", "CartShipped"),
                types.query(EventQuery.types(Shop.Event.class)).items().get(0).types());
        assertEquals(Set.of("ItemAdded"),
                types.query(EventQuery.types(ItemAdded.class).tagged("CartId", cart("c"))).items().get(0).types());
        assertTrue(types.query(EventQuery.types(String.class)).isNothing());
    }

    private static StoredEvent stored(NewEvent event) {
        return StoredEvent.of(7, event, Metadata.at(Instant.EPOCH));
    }
}
