package dev.slicesmith.generator.runtime.plain;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.GenerationContext;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.SupportArtifact;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.domain.application.DomainArtifacts;
import dev.slicesmith.generator.domain.scenario.ScenarioArtifacts;
import dev.slicesmith.generator.java.CarriedLibrary;
import dev.slicesmith.generator.project.ProjectNames;
import dev.slicesmith.generator.wiring.RuntimeArtifact;
import dev.slicesmith.generator.wiring.WiringArtifacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain Java: the domain, an application over a database that serves HTTP, and a Maven project around them. */
public final class PlainRuntime implements Runtime {

    @Override
    public String id() {
        return "plain";
    }

    @Override
    public String summary() {
        return "plain Java, no framework: H2 or PostgreSQL, HTTP";
    }

    @Override
    public List<Artifact> artifacts(GenerationContext context) {
        Domain domain = Domain.of(context);
        ApplicationPlan application = ApplicationPlan.of(domain);
        CarriedLibrary library = new CarriedLibrary();
        List<Artifact> artifacts = new ArrayList<>();
        // First, as it takes longest.
        artifacts.add(new RuntimeArtifact(domain.layout(), library, List.of("app.Application")));
        Optional<ClassName> onDatabase = WiringArtifacts.onDatabase(domain);
        artifacts.addAll(DomainArtifacts.of(domain, application, onDatabase));
        artifacts.addAll(WiringArtifacts.of(domain, application));
        artifacts.addAll(WiringArtifacts.forScenarios(domain, application));
        ProjectNames names = ProjectNames.of(context.packageName());
        ClassName main = domain.layout().inBase("Main");
        artifacts.add(new MainClass(domain, main, "./data/" + names.artifactId()));
        artifacts.addAll(ScenarioArtifacts.of(domain, application, onDatabase));
        artifacts.add(SupportArtifact.ofDomain(domain.layout(), library));
        artifacts.add(new ProjectFiles(domain, names, main, application));
        return artifacts;
    }
}
