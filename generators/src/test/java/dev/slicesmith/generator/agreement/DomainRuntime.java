package dev.slicesmith.generator.agreement;

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
        List<DecisionPlan> decisions = DecisionPlan.all(domain);
        List<ViewPlan> views = ViewPlan.all(domain);
        List<AutomationPlan> automations = AutomationPlan.all(domain);
        ApplicationPlan application = new ApplicationPlan(domain, decisions, views, automations);
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.addAll(TypeArtifacts.of(domain));
        artifacts.addAll(EventArtifacts.of(domain));
        artifacts.addAll(CommandArtifacts.of(domain, decisions));
        artifacts.addAll(ViewArtifacts.of(domain, views));
        artifacts.addAll(AutomationArtifacts.of(domain, automations));
        artifacts.addAll(ApplicationArtifacts.of(domain, application));
        artifacts.addAll(ScenarioArtifacts.of(domain, application));
        artifacts.add(new SupportArtifact(domain.layout(), List.of("InMemoryEngine", "OpenDecision", "Rejection")));
        return artifacts;
    }
}
