package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.diagnostic.Doubts;
import java.util.List;
import java.util.Optional;

/**
 * The fields that can be named somewhere. What they belong to is put into words only for a message.
 *
 * @param kind what they belong to
 * @param name the name of what they belong to
 * @param fields the fields
 */
record FieldsOf(Kind kind, Object name, List<Field> fields) {

    /** What has fields. */
    enum Kind {
        COMMAND("the command", Doubts.Kind.COMMAND),
        EVENT("the event", Doubts.Kind.EVENT),
        ERROR("the error", Doubts.Kind.ERROR),
        VIEW("the view", Doubts.Kind.VIEW),
        KEY("the key of", Doubts.Kind.VIEW),
        TYPE("the type", Doubts.Kind.TYPE),
        QUERY("the query"),
        RESULT("the result of");

        private final String words;
        private final Optional<Doubts.Kind> definition;

        Kind(String words) {
            this.words = words;
            this.definition = Optional.empty();
        }

        Kind(String words, Doubts.Kind definition) {
            this.words = words;
            this.definition = Optional.of(definition);
        }
    }

    /** Whether there may be others, which could not be read. */
    boolean areUnreadable(Doubts doubts) {
        return kind.definition.isPresent() && doubts.isUnreadable(kind.definition.get(), name.toString());
    }

    @Override
    public String toString() {
        return kind.words + " " + quoted(name);
    }
}
