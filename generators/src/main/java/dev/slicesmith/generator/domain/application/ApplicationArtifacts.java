package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The application of a model, and what people supply to it. */
public final class ApplicationArtifacts {

    private ApplicationArtifacts() {}

    public static List<Artifact> of(Domain domain, ApplicationPlan plan) {
        return of(domain, plan, Optional.empty());
    }

    /**
     * The same, where something else may stand in for the application in memory.
     *
     * @param other a class that does what the one in memory does
     */
    public static List<Artifact> of(Domain domain, ApplicationPlan plan, Optional<ClassName> other) {
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new ApplicationClass(domain, plan, other));
        if (!plan.parts().isEmpty()) {
            artifacts.add(new PartsInterface(domain, plan));
        }
        return artifacts;
    }
}
