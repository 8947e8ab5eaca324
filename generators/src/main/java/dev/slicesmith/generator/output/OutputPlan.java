package dev.slicesmith.generator.output;

import java.util.List;
import java.util.Optional;

/**
 * What a run would do, decided in memory before anything is written.
 *
 * @param steps by path
 * @param manifest the text of the manifest to come
 * @param journal the text of the journal: everything that is or will be the tool's
 * @param before the state that the plan was made from
 */
record OutputPlan(List<Step> steps, String manifest, String journal, State before) {

    /**
     * What stood in the state folder.
     *
     * @param manifest its text, line ends as the tool writes them; absent if there was none
     * @param journal the text that a killed run left behind
     */
    record State(Optional<String> manifest, Optional<String> journal) {}

    OutputPlan {
        steps = List.copyOf(steps);
    }

    /** Whether carrying it out would change the disk. */
    boolean writes() {
        return before.journal().isPresent()
                || !before.manifest().equals(Optional.of(manifest))
                || steps.stream().anyMatch(step -> step.change().writes());
    }
}
