package dev.slicesmith.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Selects events: those that match at least one item. An item is matched by an event of one of its types that carries
 * all of its tags. A query without items selects nothing.
 *
 * <p>This is the consistency boundary of a decision, as in dynamic consistency boundaries (DCB).
 */
public record EventQuery(List<Item> items) {

    private static final EventQuery NOTHING = new EventQuery(List.of());

    /**
     * Events of these types that carry all of these tags.
     *
     * @param types classes of events
     * @param tags tags that an event must carry, all of them
     */
    public record Item(Set<Class<?>> types, Set<Tag> tags) {

        public Item {
            types = Set.copyOf(types);
            tags = Set.copyOf(tags);
        }

        private boolean matches(Object event, Collection<Tag> eventTags) {
            return types.contains(event.getClass()) && eventTags.containsAll(tags);
        }

        /** Written out, and so below: keys of what is kept are compared with every command. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Item item && tags.equals(item.tags) && types.equals(item.types);
        }

        @Override
        public int hashCode() {
            return 31 * types.hashCode() + tags.hashCode();
        }
    }

    public EventQuery {
        items = List.copyOf(items);
    }

    /** The query that no event matches. */
    public static EventQuery nothing() {
        return NOTHING;
    }

    /** All events of these types. */
    public static EventQuery types(Class<?>... types) {
        Set<Class<?>> all = types.length == 1 ? Set.of(types[0]) : new LinkedHashSet<>(List.of(types));
        return new EventQuery(List.of(new Item(all, Set.of())));
    }

    /** The same query, each item narrowed to events that carry this tag too. */
    public EventQuery tagged(String type, Object value) {
        Tag tag = Tag.of(type, value);
        List<Item> narrower = new ArrayList<>(items.size());
        for (Item item : items) {
            narrower.add(narrowed(item, tag));
        }
        return new EventQuery(narrower);
    }

    /** Events that match this query or the other. */
    public EventQuery or(EventQuery other) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(other.items);
        return new EventQuery(all);
    }

    /** Whether it selects this event. */
    public boolean matches(Object event, Collection<Tag> eventTags) {
        return items.stream().anyMatch(item -> item.matches(event, eventTags));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventQuery query && items.equals(query.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    private static Item narrowed(Item item, Tag tag) {
        if (item.tags().isEmpty()) {
            return new Item(item.types(), Set.of(tag));
        }
        Set<Tag> tags = new LinkedHashSet<>(item.tags());
        tags.add(tag);
        return new Item(item.types(), tags);
    }
}
