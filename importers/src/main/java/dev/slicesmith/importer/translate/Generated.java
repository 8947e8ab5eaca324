package dev.slicesmith.importer.translate;

import dev.slicesmith.model.Generation;
import java.util.Optional;

/** What the board's mark "generated" means for a type. */
final class Generated {

    private Generated() {}

    /** How a marked field arises; empty if it is not marked, or its type has no way. */
    static Optional<Generation> of(FieldNode field) {
        boolean marked = field.board.generated() || field.newIdentity || field.newMoment;
        if (!marked || field.type.list() || field.type.object().isPresent()) {
            return Optional.empty();
        }
        return switch (field.type.scalar()) {
            case UUID -> Optional.of(Generation.UUID);
            case DATE, TIME, DATETIME, INSTANT -> Optional.of(Generation.NOW);
            case INT, LONG -> Optional.of(Generation.SEQUENCE);
            default -> Optional.empty();
        };
    }

    static boolean arises(FieldNode field) {
        return of(field).isPresent();
    }
}
