package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.model.Slice;
import java.util.ArrayList;
import java.util.List;

/** The tests of a model. */
public final class ScenarioArtifacts {

    private static final List<String> FIXTURE =
            List.of("Expected", "OpenDecisions", "Scenario", "TestClock", "TestIds");

    private ScenarioArtifacts() {}

    /** One test per slice with scenarios, and what they stand on; nothing if there is no scenario. */
    public static List<Artifact> of(Domain domain, ApplicationPlan plan) {
        List<Artifact> artifacts = new ArrayList<>();
        ClassName example = domain.layout().support("Example");
        ClassName begins = domain.layout().support(domain.model().name().java() + "Scenario");
        for (Slice slice : domain.model().slices()) {
            if (!slice.scenarios().isEmpty()) {
                artifacts.add(new SliceTest(domain, plan, slice, begins, example));
            }
        }
        if (!artifacts.isEmpty()) {
            artifacts.add(new ExampleClass(domain, example));
            artifacts.add(new ScenarioClass(domain, plan, begins));
            FIXTURE.forEach(name -> artifacts.add(new FixtureArtifact(domain.layout().support(name))));
        }
        return artifacts;
    }
}
