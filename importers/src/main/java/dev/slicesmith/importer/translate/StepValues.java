package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.ScalarType;
import java.util.List;
import java.util.Optional;

/** The values that a scenario works with: those that are told, else what stands for a left-out field. */
final class StepValues {

    private StepValues() {}

    /** The value of a field, as far as it is known before the scenario runs. */
    static Optional<BoardValue> of(StepPlan step, FieldNode field) {
        return Optional.ofNullable(step.values.get(field.key))
                .or(() -> field.example)
                .or(() -> field.type.list() && !field.optional
                        ? Optional.of(new BoardValue.Many(List.of())) : Optional.empty());
    }

    /** The text of a text field. */
    static Optional<String> text(StepPlan step, FieldNode field) {
        return of(step, field).filter(BoardValue.Text.class::isInstance).map(value -> ((BoardValue.Text) value).text());
    }

    /** A plain text, neither an identifier nor a list. */
    static boolean isText(FieldNode field) {
        return field.type.scalar() == ScalarType.STRING && !field.type.list() && !field.optional
                && field.type.object().isEmpty() && field.type.strong().isEmpty();
    }
}
