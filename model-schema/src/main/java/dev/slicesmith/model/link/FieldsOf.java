package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.diagnostic.Doubts;
import java.util.List;

/**
 * The fields that can be named somewhere. What they belong to is put into words only for a message.
 *
 * @param kind such as {@code the event}
 * @param name the name of what they belong to
 * @param fields the fields
 */
record FieldsOf(String kind, Object name, List<Field> fields) {

    /** Whether there may be others, which could not be read. */
    boolean areUnreadable(Doubts doubts) {
        return switch (kind) {
            case "the command" -> doubts.isUnreadable(Doubts.Kind.COMMAND, name.toString());
            case "the event" -> doubts.isUnreadable(Doubts.Kind.EVENT, name.toString());
            case "the view", "the key of" -> doubts.isUnreadable(Doubts.Kind.VIEW, name.toString());
            case "the error" -> doubts.isUnreadable(Doubts.Kind.ERROR, name.toString());
            case "the type" -> doubts.isUnreadable(Doubts.Kind.TYPE, name.toString());
            default -> false;
        };
    }

    @Override
    public String toString() {
        return kind + " " + quoted(name);
    }
}
