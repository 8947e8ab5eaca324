package dev.slicesmith.model.index;

import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.Value;
import java.util.List;

/** Where a value comes from, by the rules of the language's section on values. */
public sealed interface ValueSource {

    /** What a value can be copied from. */
    enum Origin {
        /** The {@code as} element itself. */
        ELEMENT,
        /** A field of the {@code as} element. */
        AS,
        /** A field of the command. */
        COMMAND,
        /** A field of the decision's state. */
        STATE,
        /** A field of what the call returned. */
        RESULT,
        /** A field of the to-do list's row. */
        ROW,
        /** A field of the event. */
        EVENT
    }

    /** An expression that somebody wrote. */
    record Explicit(Expression expression) implements ValueSource {}

    /**
     * The source of the same name and type; an identifier and what it wraps are interchangeable.
     *
     * @param origin what it is copied from
     * @param name the source's name
     * @param type the source's type, which may be what the target wraps, or wrap it
     */
    record Copied(Origin origin, Name name, FieldType type) implements ValueSource {}

    /** It arises by itself. */
    record Generated(Generation generation) implements ValueSource {}

    /** The field's default. */
    record Default(Value value) implements ValueSource {}

    /** No value, where none is needed. */
    record Absent() implements ValueSource {}

    /** What a row's field begins with by its type, strong types like what they wrap: an empty collection, false, 0. */
    record Empty() implements ValueSource {}

    /**
     * Nothing in the model says: hand-written code supplies it, and a finding tells so.
     *
     * @param misfits what has the name but a type that does not fit
     */
    record Open(List<Copied> misfits) implements ValueSource {

        public Open {
            misfits = List.copyOf(misfits);
        }
    }

    /** Whether nothing in the model gives the value. */
    default boolean isOpen() {
        return this instanceof Open;
    }
}
