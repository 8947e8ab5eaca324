package dev.slicesmith.runtime.store;

import dev.slicesmith.support.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Selects events: those that match at least one item. A query without items selects nothing.
 *
 * @param items alternatives
 */
public record StoreQuery(List<Item> items) {

    private static final StoreQuery NOTHING = new StoreQuery(List.of());
    private static final StoreQuery ALL = new StoreQuery(List.of(new Item(Set.of(), Set.of())));

    /**
     * Events of one of these types that carry all of these tags.
     *
     * @param types names of events; empty means any
     * @param tags tags that an event must carry, all of them
     */
    public record Item(Set<String> types, Set<Tag> tags) {

        public Item {
            types = Set.copyOf(types);
            tags = Set.copyOf(tags);
        }

        boolean matches(String type, Collection<Tag> eventTags) {
            return (types.isEmpty() || types.contains(type)) && eventTags.containsAll(tags);
        }
    }

    public StoreQuery {
        items = List.copyOf(items);
    }

    /** The query that no event matches. */
    public static StoreQuery nothing() {
        return NOTHING;
    }

    /** The query that every event matches. */
    public static StoreQuery all() {
        return ALL;
    }

    /** All events of these types; without types, nothing. */
    public static StoreQuery types(Collection<String> types) {
        return types.isEmpty() ? NOTHING : new StoreQuery(List.of(new Item(Set.copyOf(types), Set.of())));
    }

    /** Events of these types that carry this tag. */
    public static StoreQuery tagged(Tag tag, String... types) {
        return new StoreQuery(List.of(new Item(Set.of(types), Set.of(tag))));
    }

    /** Whether no event can match. */
    public boolean isNothing() {
        return items.isEmpty();
    }

    /** Whether an event of this type with these tags matches. */
    public boolean matches(String type, Collection<Tag> tags) {
        for (Item item : items) {
            if (item.matches(type, tags)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this event matches. */
    public boolean matches(StoredEvent event) {
        return matches(event.type(), event.tags());
    }
}
