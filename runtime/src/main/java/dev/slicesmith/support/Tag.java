package dev.slicesmith.support;

import java.util.Objects;

/**
 * What an event belongs to: the name of an identifier type and one value of it, in its text form.
 *
 * @param type the identifier's type, as the model names it
 * @param value the identifier's value as text
 */
public record Tag(String type, String value) {

    public Tag {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }

    /** The tag of an identifier, whose {@code toString} is its value's text form. */
    public static Tag of(String type, Object value) {
        return new Tag(type, value.toString());
    }

    @Override
    public String toString() {
        return type + ":" + value;
    }
}
