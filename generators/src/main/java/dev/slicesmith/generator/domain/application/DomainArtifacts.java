package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.automation.AutomationArtifacts;
import dev.slicesmith.generator.domain.command.CommandArtifacts;
import dev.slicesmith.generator.domain.event.EventArtifacts;
import dev.slicesmith.generator.domain.type.TypeArtifacts;
import dev.slicesmith.generator.domain.view.ViewArtifacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The domain of a model, which is the same whatever it runs on. */
public final class DomainArtifacts {

    private DomainArtifacts() {}

    /** Types, events, decisions, views, automations, and the application in memory. */
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
        artifacts.addAll(TypeArtifacts.of(domain));
        artifacts.addAll(EventArtifacts.of(domain));
        artifacts.addAll(CommandArtifacts.of(domain, plan.decisions()));
        artifacts.addAll(ViewArtifacts.of(domain, plan.views()));
        artifacts.addAll(AutomationArtifacts.of(domain, plan.automations()));
        artifacts.add(new ApplicationClass(domain, plan, other));
        if (!plan.parts().isEmpty()) {
            artifacts.add(new PartsInterface(domain, plan));
        }
        return artifacts;
    }
}
