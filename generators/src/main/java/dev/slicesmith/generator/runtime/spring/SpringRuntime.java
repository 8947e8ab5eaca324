package dev.slicesmith.generator.runtime.spring;

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

/** Spring Boot: the same domain and the same application, behind controllers and over Spring's data source. */
public final class SpringRuntime implements Runtime {

    @Override
    public String id() {
        return "spring";
    }

    @Override
    public String summary() {
        return "Spring Boot 4: REST, Flyway, actuator, Micrometer";
    }

    @Override
    public List<Artifact> artifacts(GenerationContext context) {
        Domain domain = Domain.of(context);
        ApplicationPlan application = ApplicationPlan.of(domain);
        CarriedLibrary library = new CarriedLibrary();
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.addAll(DomainArtifacts.of(domain, application));
        artifacts.addAll(WiringArtifacts.of(domain, application));
        SpringProject project = SpringProject.of(domain, application, ProjectNames.of(context.packageName()));
        artifacts.addAll(new SpringArtifacts(project).main());
        artifacts.addAll(ScenarioArtifacts.of(domain, application));
        artifacts.addAll(new SpringArtifacts(project).tests());
        artifacts.add(new RuntimeArtifact(domain.layout(), library, List.of()));
        artifacts.add(SupportArtifact.ofDomain(domain.layout(), library));
        artifacts.add(new SpringFiles(project));
        return artifacts;
    }
}
