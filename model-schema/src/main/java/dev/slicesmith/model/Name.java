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

    /** The name as people write it. */
    @Override
    public String toString() {
        return text;
    }
}
