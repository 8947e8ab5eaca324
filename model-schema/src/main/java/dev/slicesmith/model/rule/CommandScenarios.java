package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.List;

/** Finds the scenarios that exercise a command, whichever of its slices they stand in. */
final class CommandScenarios {

    private CommandScenarios() {}

    static List<Scenario> of(Command command, ModelIndex index) {
        List<Scenario> scenarios = new ArrayList<>();
        for (CommandSlice slice : index.homes().slicesOf(command)) {
            scenarios.addAll(slice.scenarios());
        }
        return scenarios;
    }
}
