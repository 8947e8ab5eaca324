package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.naming.JavaNames;
import java.util.Optional;

/** A field of an element while it is being translated. */
final class FieldNode {

    final Node owner;
    final BoardField board;
    /** One spelling for all fields of its key, set by {@link Spelling}. */
    String name;

    final String key;

    /** Set by {@link Typing}. */
    TypePlan type;

    /** An example that fits the type, set by {@link Typing}. */
    Optional<BoardValue> example = Optional.empty();

    /** Whether it may be absent: as drawn, or because it has a later source. */
    boolean optional;

    /** Whether it follows from the rest of its row, set by {@link ValueLearner}. */
    boolean derived;

    /** Whether an event begins an identity that no command tells, set by {@link DecisionPlanner}. */
    boolean newIdentity;

    /** Whether an event tells when it happened although no command does, set by {@link DecisionPlanner}. */
    boolean newMoment;

    FieldNode(Node owner, BoardField board) {
        this.owner = owner;
        this.board = board;
        this.name = JavaNames.member(NameBook.cut(board.name()));
        this.key = Keys.ofField(board.name());
        this.optional = board.optional();
    }

    boolean isList() {
        return type.list();
    }

    @Override
    public String toString() {
        return owner + "." + name;
    }
}
