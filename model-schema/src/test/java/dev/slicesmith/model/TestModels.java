package dev.slicesmith.model;

import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;

/** Models for tests, written as a user would. */
public final class TestModels {

    private TestModels() {}

    /** A checked model; an error in it fails the test. */
    public static ModelIndex index(String yaml) {
        CheckResult result = EventModels.check("model.yaml", yaml, CheckConfiguration.DEFAULT);
        if (result.models().size() != 1) {
            throw new AssertionError("not a model: " + result.diagnostics());
        }
        return result.models().get(0).index();
    }
}
