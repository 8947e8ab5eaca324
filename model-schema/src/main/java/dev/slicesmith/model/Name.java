package dev.slicesmith.model;

import java.util.Objects;

/**
 * A name in both its forms.
 *
 * @param text as people write and read it: {@code Add item}
 * @param java the Java identifier that comes of it: {@code AddItem} for an element, {@code addItem} for a field; the
 *     same identifier stands for it in expressions
 */
public record Name(String text, String java) {

    public Name {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(java, "java");
    }

    // By hand: what records bring along takes milliseconds at the first call, and names are compared everywhere.
    @Override
    public boolean equals(Object other) {
        return other instanceof Name name && text.equals(name.text) && java.equals(name.java);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + java.hashCode();
    }

    /** The name as people write it. */
    @Override
    public String toString() {
        return text;
    }
}
