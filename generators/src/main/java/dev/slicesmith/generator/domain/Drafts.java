package dev.slicesmith.generator.domain;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Generation;

/** What callers send of commands some of whose values arise by themselves. */
public final class Drafts {

    private Drafts() {}

    /** Whether some of a command's values arise by themselves. */
    public static boolean isCompleted(Command command) {
        return command.fields().stream().anyMatch(field -> field.generation().isPresent());
    }

    /** Whether the caller may give the value himself; the time and the user are never his to tell. */
    public static boolean mayBeGiven(Field field) {
        return field.generation()
                .filter(generation -> generation == Generation.NOW || generation == Generation.USER)
                .isEmpty();
    }

    /** The type of what a caller gives for a field: what arises by itself may be left out. */
    public static FieldType sent(Field field) {
        boolean opened = field.generation().isPresent() && !field.type().isOptional();
        return opened ? new FieldType.OptionalOf(field.type()) : field.type();
    }
}
