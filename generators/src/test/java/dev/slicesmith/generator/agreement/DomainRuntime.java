package dev.slicesmith.generator.agreement;

import dev.slicesmith.generator.GenerationContext;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.SupportArtifact;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.domain.application.DomainArtifacts;
import dev.slicesmith.generator.domain.scenario.ScenarioArtifacts;
import dev.slicesmith.generator.java.CarriedLibrary;
import java.util.ArrayList;
import java.util.List;

/** What all runtimes have in common: the domain, its tests, and what these stand on. */
final class DomainRuntime implements Runtime {

    @Override
    public String id() {
        return "domain";
    }

    @Override
    public String summary() {
        return "the domain and its tests";
    }

    @Override
    public List<Artifact> artifacts(GenerationContext context) {
        Domain domain = Domain.of(context);
        ApplicationPlan application = ApplicationPlan.of(domain);
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.addAll(DomainArtifacts.of(domain, application));
        artifacts.addAll(ScenarioArtifacts.of(domain, application));
        artifacts.add(SupportArtifact.ofDomain(domain.layout(), new CarriedLibrary()));
        return artifacts;
    }
}
