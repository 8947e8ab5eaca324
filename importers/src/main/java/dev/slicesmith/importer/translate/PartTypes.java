package dev.slicesmith.importer.translate;

import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.naming.JavaNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Types of the parts of a value object: a part that is called like an identifier is one, and a part of a view's element has
 * the type of the event's field of its name, from which it is filled.
 */
final class PartTypes {

    private static final Set<String> NAMELESS = Set.of("id", "uuid", "guid");

    private final Map<String, ScalarType> strong;
    private final Flows flows;
    private final List<FieldNode> group;

    PartTypes(Map<String, ScalarType> strong, Flows flows, List<FieldNode> group) {
        this.strong = strong;
        this.flows = flows;
        this.group = group;
    }

    /** The part with the type that fits its surroundings; its own where nothing speaks for another. */
    ObjectPlan.Part of(ObjectPlan.Part part, String object) {
        if (part.type().list() || part.type().object().isPresent()) {
            return part;
        }
        String id = JavaNames.type(NAMELESS.contains(part.key()) ? object + " id" : part.name());
        Optional<TypePlan> named = Optional.ofNullable(strong.get(id)).map(scalar -> TypePlan.strong(id, scalar, false));
        Optional<TypePlan> filled = named.or(() -> group.stream()
                .flatMap(field -> flows.feeds(field.owner).stream())
                .flatMap(event -> event.field(part.key()).stream())
                .map(field -> field.type)
                .filter(type -> type != null && !type.list() && type.object().isEmpty())
                .findFirst());
        return filled.map(type -> new ObjectPlan.Part(part.name(), part.key(), type)).orElse(part);
    }
}
