package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.model.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tests of a model. */
public final class ScenarioArtifacts {

    private static final List<String> FIXTURE =
            List.of("Expected", "OpenDecisions", "Play", "Scenario", "Stage", "TestClock", "TestIds");

    private ScenarioArtifacts() {}

    /** One test per slice with scenarios, and what they stand on; nothing if there is no scenario. */
    public static List<Artifact> of(Domain domain, ApplicationPlan plan) {
        return of(domain, plan, Optional.empty());
    }

    /** The same, where scenarios are played over a database, too: by this class. */
    public static List<Artifact> of(Domain domain, ApplicationPlan plan, Optional<ClassName> onDatabase) {
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
            artifacts.add(new ScenarioClass(domain, plan, begins, onDatabase));
            FIXTURE.forEach(name -> artifacts.add(new FixtureArtifact(domain.layout(), name)));
            onDatabase.ifPresent(used -> artifacts.add(new FixtureArtifact(domain.layout(), "DatabaseStage")));
        }
        return artifacts;
    }
}
