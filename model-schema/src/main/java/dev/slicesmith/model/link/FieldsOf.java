package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Field;
import java.util.List;

/**
 * The fields that can be named somewhere. What they belong to is put into words only for a message.
 *
 * @param kind such as {@code the event}
 * @param name the name of what they belong to
 * @param fields the fields
 */
record FieldsOf(String kind, Object name, List<Field> fields) {

    @Override
    public String toString() {
        return kind + " " + quoted(name);
    }
}
