package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** A step whose element is known, with values by field key. Values may still be supplied from other steps. */
final class StepPlan {

    final Node node;
    final boolean empty;
    final Map<String, BoardValue> values;

    StepPlan(Node node, boolean empty, Map<String, BoardValue> values) {
        this.node = node;
        this.empty = empty;
        this.values = new LinkedHashMap<>(values);
    }

    StepPlan copy() {
        return new StepPlan(node, empty, values);
    }
}
