package dev.slicesmith.generator.runtime.spring;

import dev.slicesmith.generator.GenerationContext;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.SupportArtifact;
import dev.slicesmith.generator.domain.application.ApplicationArtifacts;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.domain.automation.AutomationArtifacts;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.domain.command.CommandArtifacts;
import dev.slicesmith.generator.domain.command.DecisionPlan;
import dev.slicesmith.generator.domain.event.EventArtifacts;
import dev.slicesmith.generator.domain.scenario.ScenarioArtifacts;
import dev.slicesmith.generator.domain.type.TypeArtifacts;
import dev.slicesmith.generator.domain.view.ViewArtifacts;
import dev.slicesmith.generator.domain.view.ViewPlan;
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
        List<DecisionPlan> decisions = DecisionPlan.all(domain);
        List<ViewPlan> views = ViewPlan.all(domain);
        List<AutomationPlan> automations = AutomationPlan.all(domain);
        CarriedLibrary library = new CarriedLibrary();
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.addAll(TypeArtifacts.of(domain));
        artifacts.addAll(EventArtifacts.of(domain));
        artifacts.addAll(CommandArtifacts.of(domain, decisions));
        artifacts.addAll(ViewArtifacts.of(domain, views));
        artifacts.addAll(AutomationArtifacts.of(domain, automations));
        ApplicationPlan application = new ApplicationPlan(domain, decisions, views, automations);
        artifacts.addAll(ApplicationArtifacts.of(domain, application));
        artifacts.addAll(WiringArtifacts.of(domain, application));
        SpringProject project = SpringProject.of(domain, application, ProjectNames.of(context.packageName()));
        artifacts.addAll(new SpringArtifacts(project).main());
        artifacts.addAll(ScenarioArtifacts.of(domain, application));
        artifacts.addAll(new SpringArtifacts(project).tests());
        artifacts.add(new RuntimeArtifact(domain.layout(), library, List.of()));
        artifacts.add(new SupportArtifact(domain.layout(), library, List.of("InMemoryEngine", "OpenDecision", "Rejection")));
        artifacts.add(new SpringFiles(project));
        return artifacts;
    }
}
