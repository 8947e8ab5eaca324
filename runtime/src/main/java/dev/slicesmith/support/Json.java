package dev.slicesmith.support;

import java.util.Objects;

/**
 * A JSON document, copied but not looked into.
 *
 * @param text the document's text
 */
public record Json(String text) {

    public Json {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
