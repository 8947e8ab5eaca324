package dev.slicesmith.model.rule;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.Stream;
import dev.slicesmith.model.TypeDefinition.StrongType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells identifiers from what is said about the things that they identify. */
final class Identifiers {

    private Identifiers() {}

    /** The names of the types that identify streams. */
    static Set<String> of(EventModel model) {
        Set<String> ids = new HashSet<>();
        for (Stream stream : model.streams()) {
            stream.id().ifPresent(id -> ids.add(id.name().text()));
        }
        return ids;
    }

    /** Whether values of the type identify something: a stream's id, or any UUID; also a collection of them. */
    static boolean isId(FieldType type, Set<String> ids) {
        FieldType single = type.required();
        if (single instanceof FieldType.ListOf list) {
            single = list.of();
        } else if (single instanceof FieldType.SetOf set) {
            single = set.of();
        }
        boolean streamId = single instanceof StrongType strong && ids.contains(strong.name().text());
        return streamId || single.unwrapped() == ScalarType.UUID;
    }

    static boolean areIds(List<Field> fields, Set<String> ids) {
        for (Field field : fields) {
            if (!isId(field.type(), ids)) {
                return false;
            }
        }
        return true;
    }
}
