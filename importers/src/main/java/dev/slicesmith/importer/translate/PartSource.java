package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import java.util.Optional;

/** Where the value of a list element's part comes from, or that of a column. */
sealed interface PartSource {

    /** As an expression. */
    String expression();

    /** The value after an event; empty if the event does not tell it. */
    Optional<BoardValue> value(StepPlan event);

    /** The event's field. */
    record Copied(FieldNode field) implements PartSource {

        @Override
        public String expression() {
            return "event." + field.name;
        }

        @Override
        public Optional<BoardValue> value(StepPlan event) {
            return Optional.ofNullable(event.values.get(field.key));
        }
    }

    /** The same after each such event. */
    record Fixed(String expression, BoardValue said) implements PartSource {

        @Override
        public Optional<BoardValue> value(StepPlan event) {
            return Optional.of(said);
        }
    }
}
