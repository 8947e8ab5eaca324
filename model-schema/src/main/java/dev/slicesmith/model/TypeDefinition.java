package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;

/**
 * A named type of the model. No type contains itself, so these records are finite; two are equal if they have one name,
 * since names are unique among the types of a model.
 */
public sealed interface TypeDefinition extends FieldType, Element {

    @Override
    default String notation() {
        return name().text();
    }

    /**
     * A scalar with a name of its own, and perhaps constraints: {@code CartId: uuid}. A strong type.
     *
     * @param scalar what it wraps
     * @param constraints what its values satisfy
     */
    record StrongType(
            Name name, ScalarType scalar, Constraints constraints, Documentation documentation, SourceSpan span)
            implements TypeDefinition {

        @Override
        public FieldType unwrapped() {
            return scalar;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof StrongType type && name.equals(type.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * One of a few words.
     *
     * @param constants the words, in order
     */
    record EnumType(Name name, List<Name> constants, Documentation documentation, SourceSpan span)
            implements TypeDefinition {

        public EnumType {
            constants = List.copyOf(constants);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof EnumType type && name.equals(type.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * A value with fields.
     *
     * @param fields its parts
     */
    record ValueObject(Name name, List<Field> fields, Documentation documentation, SourceSpan span)
            implements TypeDefinition {

        public ValueObject {
            fields = List.copyOf(fields);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ValueObject type && name.equals(type.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
