package dev.slicesmith.model.link;

import java.util.Set;

/** The variables that expressions have without anybody declaring them. */
final class Variables {

    private static final Set<String> TAKEN =
            Set.of("command", "state", "event", "events", "views", "row", "now", "meta", "result");

    private Variables() {}

    static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }
}
