package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A specification whose steps are resolved as far as they can be. */
final class SpecPlan {

    final BoardSpec board;
    final int slice;
    final List<StepPlan> given = new ArrayList<>();
    final List<StepPlan> when = new ArrayList<>();
    final List<StepPlan> then = new ArrayList<>();
    Optional<ErrorText> error = Optional.empty();

    /** Whether it says something in words that no field takes: it is no example of what its fields lead to. */
    boolean worded;

    /** When its command is decided, told by expected values. */
    ScenarioClock clock = new ScenarioClock();

    /** Why it cannot become a scenario; the first reason counts. */
    final List<String> obstacles = new ArrayList<>();

    SpecPlan(BoardSpec board, int slice) {
        this.board = board;
        this.slice = slice;
    }

    Optional<Node> command() {
        return when.stream().map(step -> step.node).filter(node -> node.is(ElementKind.COMMAND)).findFirst();
    }

    List<StepPlan> then(ElementKind kind) {
        return then.stream().filter(step -> step.node.is(kind)).toList();
    }

    /** How often an event happened before. */
    long given(Node event) {
        return given.stream().filter(step -> step.node == event).count();
    }
}
