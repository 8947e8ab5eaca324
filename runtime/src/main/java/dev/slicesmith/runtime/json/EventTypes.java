package dev.slicesmith.runtime.json;

import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.support.EventQuery;
import dev.slicesmith.support.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The events that this program knows, each by name and version. Nothing is found by class name: classes may be renamed
 * and moved, stored events stay readable.
 *
 * @param <E> what all events have in common
 */
public final class EventTypes<E> {

    private record Type<E>(String name, int version, Class<? extends E> javaType) {}

    private record NameAndVersion(String name, int version) {}

    private final JsonMapper mapper = JsonFormat.stored();
    private final Map<String, Type<E>> byName;
    private final Map<Class<?>, Type<E>> byClass = new HashMap<>();
    private final Map<NameAndVersion, Upcaster> upcasters;
    private final Function<? super E, List<Tag>> tags;
    /** What queries name is one of few sets. */
    private final Map<Set<Class<?>>, Set<String>> namesOfSets = new ConcurrentHashMap<>();

    private EventTypes(Builder<E> builder) {
        byName = Map.copyOf(builder.types);
        upcasters = Map.copyOf(builder.upcasters);
        tags = builder.tags;
        byName.values().forEach(type -> byClass.put(type.javaType(), type));
        for (Type<E> type : byName.values()) {
            for (int version = 1; version < type.version(); version++) {
                if (!upcasters.containsKey(new NameAndVersion(type.name(), version))) {
                    throw new IllegalStateException(
                            "no upcaster from version " + version + " of " + type.name() + " to the next");
                }
            }
        }
    }

    /**
     * Begins a registry.
     *
     * @param tags what an event belongs to
     */
    public static <E> Builder<E> builder(Function<? super E, List<Tag>> tags) {
        return new Builder<>(tags);
    }

    /** An event in the form in which it is stored. */
    public NewEvent encode(UUID id, E event) {
        Type<E> type = byClass.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is not registered");
        }
        return new NewEvent(id, type.name(), type.version(), tags.apply(event), mapper.writeValueAsString(event));
    }

    /**
     * An event in the form that the domain knows, of whichever version it was stored.
     *
     * @throws UnreadableEvent if its type is unknown, its version is newer than this program, or its data do not fit
     */
    public RecordedEvent<E> decode(StoredEvent stored) {
        Type<E> type = byName.get(stored.type());
        if (type == null) {
            throw new UnreadableEvent(stored, "is of a type that this program does not know", null);
        }
        if (stored.version() > type.version()) {
            throw new UnreadableEvent(stored, "is newer than this program, which knows " + type.version(), null);
        }
        try {
            return new RecordedEvent<>(read(stored, type), stored);
        } catch (JacksonException | ClassCastException damaged) {
            throw new UnreadableEvent(stored, "does not fit " + type.javaType().getSimpleName(), damaged);
        }
    }

    private E read(StoredEvent stored, Type<E> type) {
        if (stored.version() == type.version()) {
            return mapper.readValue(stored.data(), type.javaType());
        }
        JsonNode fields = mapper.readTree(stored.data());
        for (int version = stored.version(); version < type.version(); version++) {
            fields = upcasters.get(new NameAndVersion(type.name(), version)).upcast((ObjectNode) fields);
        }
        return mapper.treeToValue(fields, type.javaType());
    }

    /** Whether this event can be read, as far as its type and version tell. */
    public boolean knows(StoredEvent stored) {
        Type<E> type = byName.get(stored.type());
        return type != null && stored.version() <= type.version();
    }

    /** The same query by names. A class that is not registered stands for all registered ones beneath it. */
    public StoreQuery query(EventQuery query) {
        List<StoreQuery.Item> items = new ArrayList<>(query.items().size());
        for (EventQuery.Item item : query.items()) {
            Set<String> names = namesOfSets.computeIfAbsent(item.types(), this::names);
            if (!names.isEmpty()) {
                items.add(new StoreQuery.Item(names, item.tags()));
            }
        }
        return new StoreQuery(items);
    }

    /** The names of these classes. */
    public Set<String> names(Iterable<? extends Class<?>> classes) {
        Set<String> names = new HashSet<>();
        for (Class<?> javaType : classes) {
            Type<E> type = byClass.get(javaType);
            if (type != null) {
                names.add(type.name());
            } else {
                byName.values().stream().filter(known -> javaType.isAssignableFrom(known.javaType()))
                        .forEach(known -> names.add(known.name()));
            }
        }
        return Set.copyOf(names);
    }

    /** Collects event types. */
    public static final class Builder<E> {

        private final Map<String, Type<E>> types = new HashMap<>();
        private final Map<NameAndVersion, Upcaster> upcasters = new HashMap<>();
        private final Function<? super E, List<Tag>> tags;

        private Builder(Function<? super E, List<Tag>> tags) {
            this.tags = tags;
        }

        /** An event of version 1. */
        public Builder<E> add(String name, Class<? extends E> javaType) {
            return add(name, 1, javaType);
        }

        /**
         * An event.
         *
         * @param name its name in the model, by which it is stored
         * @param version the version of its fields
         * @param javaType the record
         */
        public Builder<E> add(String name, int version, Class<? extends E> javaType) {
            if (types.put(name, new Type<>(name, version, javaType)) != null) {
                throw new IllegalArgumentException(name + " is registered twice");
            }
            return this;
        }

        /** How the fields of a version become those of the next. */
        public Builder<E> upcast(String name, int fromVersion, Upcaster upcaster) {
            upcasters.put(new NameAndVersion(name, fromVersion), upcaster);
            return this;
        }

        /** The registry. Fails if an upcaster is missing. */
        public EventTypes<E> build() {
            return new EventTypes<>(this);
        }
    }
}
