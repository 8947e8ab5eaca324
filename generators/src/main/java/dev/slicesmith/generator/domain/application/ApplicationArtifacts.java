package dev.slicesmith.generator.domain.application;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import java.util.ArrayList;
import java.util.List;

/** The application of a model, and what people supply to it. */
public final class ApplicationArtifacts {

    private ApplicationArtifacts() {}

    public static List<Artifact> of(Domain domain, ApplicationPlan plan) {
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new ApplicationClass(domain, plan));
        if (!plan.parts().isEmpty()) {
            artifacts.add(new PartsInterface(domain, plan));
        }
        return artifacts;
    }
}
