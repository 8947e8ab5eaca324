package dev.slicesmith.model;

import java.util.List;

/** The type of a value. */
public sealed interface FieldType
        permits ScalarType, TypeDefinition, FieldType.OptionalOf, FieldType.ListOf, FieldType.SetOf, FieldType.MapOf,
                FieldType.ElementOf {

    /** The type as the language writes it, in its word form: {@code list<Line>}. */
    String notation();

    /** This type without an {@link OptionalOf} around it. */
    default FieldType required() {
        return this;
    }

    /** What a named scalar stands for, also inside optional; every other type is itself. */
    default FieldType unwrapped() {
        return this;
    }

    default boolean isOptional() {
        return false;
    }

    // Equality by hand, here and below: what records bring along takes milliseconds at the first call.

    /** May be absent; never directly inside another optional. */
    record OptionalOf(FieldType of) implements FieldType {

        @Override
        public String notation() {
            return "optional<" + of.notation() + ">";
        }

        @Override
        public FieldType required() {
            return of;
        }

        @Override
        public FieldType unwrapped() {
            return new OptionalOf(of.unwrapped());
        }

        @Override
        public boolean isOptional() {
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OptionalOf that && of.equals(that.of);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + 1;
        }
    }

    /** Several values in order. */
    record ListOf(FieldType of) implements FieldType {

        @Override
        public String notation() {
            return "list<" + of.notation() + ">";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ListOf that && of.equals(that.of);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + 2;
        }
    }

    /** Different values, in the order in which they came. */
    record SetOf(FieldType of) implements FieldType {

        @Override
        public String notation() {
            return "set<" + of.notation() + ">";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SetOf that && of.equals(that.of);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + 3;
        }
    }

    /** Values by text keys. */
    record MapOf(FieldType of) implements FieldType {

        @Override
        public String notation() {
            return "map<" + of.notation() + ">";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof MapOf that && of.equals(that.of);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + 4;
        }
    }

    /**
     * A whole element as a value of an expression: the command, the state, an event, a row. Never the type of a field.
     * Two are equal if kind and name are.
     *
     * @param kind which kind of element
     * @param name the element's name
     * @param fields what can be read of it
     */
    record ElementOf(Kind kind, Name name, List<Field> fields) implements FieldType {

        /** What kind of element it is; {@code NOTHING} is the element type of an empty list of unknown use. */
        public enum Kind { COMMAND, STATE, EVENT, ROW, RESULT, META, NOTHING }

        public ElementOf {
            fields = List.copyOf(fields);
        }

        @Override
        public String notation() {
            return name.text();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ElementOf element && kind == element.kind && name.equals(element.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
