package dev.slicesmith.model.index;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;

/** Whether a value of one type may be copied into a field of another. */
final class Interchange {

    private Interchange() {}

    /** The same type, or a strong type and what it wraps; what may be absent fits only where absence is allowed. */
    static boolean fits(FieldType source, FieldType target) {
        if (source.isOptional() && !target.isOptional()) {
            return false;
        }
        FieldType from = source.required();
        FieldType to = target.required();
        return from.equals(to) || wraps(from, to) || wraps(to, from);
    }

    private static boolean wraps(FieldType strong, FieldType scalar) {
        return strong instanceof StrongType type && scalar instanceof ScalarType && type.scalar() == scalar;
    }
}
