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

    /** Written out, as those of queries are: keys of what is kept are compared with every command. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tag tag && value.equals(tag.value) && type.equals(tag.type);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + value.hashCode();
    }

    @Override
    public String toString() {
        return type + ":" + value;
    }
}
