package dev.slicesmith.runtime.testbed;

import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.support.Rejection;
import dev.slicesmith.support.Tag;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A small domain as it would be generated. */
public final class Shop {

    private Shop() {}

    public record CartId(UUID value) {
        public CartId {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public record Price(BigDecimal value) {
        public Price {
            BigDecimal stripped = value.stripTrailingZeros();
            value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    public enum Status {
        OPEN("open"), SENT("sent off");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    public record Line(String item, Price price) {}

    public sealed interface Event {
        CartId cart();
    }

    public record CartCreated(CartId cart) implements Event {}

    public record ItemAdded(CartId cart, String item, Price price, Optional<String> note) implements Event {
        public ItemAdded {
            Objects.requireNonNull(cart, "cart");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(note, "note");
        }
    }

    public record CartSubmitted(CartId cart, Instant at) implements Event {}

    public record CartShipped(CartId cart) implements Event {}

    public record AddItem(CartId cart, String item, Price price) {
        public AddItem {
            Objects.requireNonNull(cart, "cart");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(price, "price");
        }
    }

    public record CartState(boolean created, List<String> items) {
        public static final CartState INITIAL = new CartState(false, List.of());

        public CartState evolve(Event event) {
            if (event instanceof CartCreated) {
                return new CartState(true, items);
            }
            if (event instanceof ItemAdded added) {
                List<String> more = new ArrayList<>(items);
                more.add(added.item());
                return new CartState(created, List.copyOf(more));
            }
            return this;
        }
    }

    public static final class CartFull extends Rejection {
        private static final long serialVersionUID = 1L;

        public CartFull() {
            super("CartFull", "A cart holds at most 3 items");
        }
    }

    public static List<Event> decide(AddItem command, CartState state) {
        if (state.items().size() >= 3) {
            throw new CartFull();
        }
        List<Event> events = new ArrayList<>();
        if (!state.created()) {
            events.add(new CartCreated(command.cart()));
        }
        events.add(new ItemAdded(command.cart(), command.item(), command.price(), Optional.empty()));
        return events;
    }

    public static CartId cart(String alias) {
        return new CartId(UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8)));
    }

    public static Price price(String value) {
        return new Price(new BigDecimal(value));
    }

    public static EventTypes<Event> types() {
        return EventTypes.<Event>builder(event -> List.of(Tag.of("CartId", event.cart())))
                .add("CartCreated", CartCreated.class)
                .add("ItemAdded", 2, ItemAdded.class)
                .add("CartSubmitted", CartSubmitted.class)
                .add("CartShipped", CartShipped.class)
                .upcast("ItemAdded", 1, fields -> fields.put("price", BigDecimal.ONE))
                .build();
    }
}
