package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A slice to be: it changes state, shows state, or is an outline. */
final class SlicePlan {

    final BoardSlice board;
    final String name;
    Optional<Node> command = Optional.empty();
    Optional<Node> view = Optional.empty();
    Optional<TriggerPlan> trigger = Optional.empty();

    /** Whether the command's decision stands here. */
    boolean decides;

    final List<SpecPlan> specs = new ArrayList<>();

    SlicePlan(BoardSlice board, String name) {
        this.board = board;
        this.name = name;
    }
}
