package dev.slicesmith.importer.translate;

import dev.slicesmith.model.ScalarType;
import java.util.Optional;

/**
 * The type of a field to be.
 *
 * @param scalar what it is or wraps; {@link ScalarType#JSON} for a value object, which {@code object} then tells
 * @param strong the name of its strong type, if it has one
 * @param object its value object, if it is one
 * @param list whether there are several
 */
record TypePlan(ScalarType scalar, Optional<String> strong, Optional<ObjectPlan> object, boolean list) {

    static TypePlan scalar(ScalarType scalar, boolean list) {
        return new TypePlan(scalar, Optional.empty(), Optional.empty(), list);
    }

    static TypePlan strong(String name, ScalarType scalar, boolean list) {
        return new TypePlan(scalar, Optional.of(name), Optional.empty(), list);
    }

    static TypePlan object(ObjectPlan object, boolean list) {
        return new TypePlan(ScalarType.JSON, Optional.empty(), Optional.of(object), list);
    }

    /** Whether values may be copied: the same type, or a strong type and what it wraps. */
    boolean fits(TypePlan other) {
        if (list != other.list || !object.equals(other.object)) {
            return false;
        }
        if (list) {
            return scalar == other.scalar && strong.equals(other.strong);
        }
        return scalar == other.scalar && (strong.equals(other.strong) || strong.isEmpty() || other.strong.isEmpty());
    }

    boolean isNumber() {
        return !list && object.isEmpty() && scalar.isNumber();
    }

    /** Whether it can tell rows or streams apart. */
    boolean identifies() {
        return !list && object.isEmpty() && scalar != ScalarType.JSON;
    }

    /** As the language writes it. */
    String notation() {
        String single = object.map(ObjectPlan::name).or(() -> strong).orElse(scalar.notation());
        return list ? "list<" + single + ">" : single;
    }
}
