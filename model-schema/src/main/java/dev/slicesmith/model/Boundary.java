package dev.slicesmith.model;

import dev.slicesmith.model.TypeDefinition.StrongType;
import java.util.List;

/** Which earlier events of the wanted types a decision reads. All that it reads is its consistency boundary. */
public sealed interface Boundary {

    /** None: the command begins something new. */
    record Nothing() implements Boundary {}

    /** All of them ({@code by: []}). */
    record Everything() implements Boundary {}

    /**
     * Those that carry all of these tags.
     *
     * @param by command fields, each with the tag's value
     */
    record Tagged(List<TagValue> by) implements Boundary {

        public Tagged {
            by = List.copyOf(by);
        }

        /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
        @Override
        public int hashCode() {
            return by.hashCode();
        }
    }

    /**
     * A tag whose value is in the command.
     *
     * @param field the command's field
     * @param id the identifier's type
     */
    record TagValue(Field field, StrongType id) {

        /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
        @Override
        public int hashCode() {
            return field.hashCode();
        }
    }
}
