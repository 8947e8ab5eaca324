package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Element;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks the model's elements up by the names that expressions use: their Java names, or as written. */
final class ModelNames {

    private final Map<String, Event> events;
    private final Map<String, View> views;
    private final Map<String, TypeDefinition> types;

    ModelNames(EventModel model) {
        this.events = byName(model.events());
        this.views = byName(model.views());
        this.types = byName(model.types());
    }

    private static <E extends Element> Map<String, E> byName(List<E> elements) {
        Map<String, E> found = new HashMap<>();
        elements.forEach(element -> found.put(element.name().text(), element));
        elements.forEach(element -> found.put(element.name().java(), element));
        return found;
    }

    Map<String, Event> events() {
        return events;
    }

    Map<String, View> views() {
        return views;
    }

    Optional<EnumType> enumeration(String name) {
        return types.get(name) instanceof EnumType type ? Optional.of(type) : Optional.empty();
    }

    /** The first enumeration's constant of this name, with its type as expressions want it: {@code Status.open}. */
    Optional<String> constant(String name) {
        return types.values().stream()
                .filter(EnumType.class::isInstance)
                .flatMap(type -> ((EnumType) type).constants().stream()
                        .filter(constant -> constant.text().equals(name))
                        .map(constant -> type.name().java() + "." + constant.text()))
                .sorted()
                .findFirst();
    }

    Optional<ValueObject> valueObject(String name) {
        return types.get(name) instanceof ValueObject type ? Optional.of(type) : Optional.empty();
    }

    List<String> typeNames(Class<? extends TypeDefinition> kind) {
        return types.values().stream().filter(kind::isInstance).map(t -> t.name().java()).distinct().toList();
    }
}
