package dev.slicesmith.generator.domain.automation;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.PolicyScaffold;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.domain.RulesInterface;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.AutomationClasses;
import dev.slicesmith.model.index.ArgumentSource;
import java.util.ArrayList;
import java.util.List;

/** What a model does by itself. */
public final class AutomationArtifacts {

    private AutomationArtifacts() {}

    public static List<Artifact> of(Domain domain, List<AutomationPlan> plans) {
        List<Artifact> artifacts = new ArrayList<>();
        for (AutomationPlan plan : plans) {
            artifacts.add(new AutomationClass(domain, plan));
            plan.classes().port().ifPresent(port -> port(artifacts, domain, plan, port));
            if (!plan.open().isEmpty()) {
                openings(artifacts, domain, plan);
            }
        }
        return artifacts;
    }

    private static void port(
            List<Artifact> artifacts, Domain domain, AutomationPlan plan, AutomationClasses.Port port) {
        artifacts.add(new PortInterface(plan, port));
        List<Records.Component> request = new ArrayList<>();
        for (ArgumentSource argument : domain.index().values().ofCall(plan.slice())) {
            request.add(new Records.Component(
                    argument.name().java(), argument.type(), domain.types().of(argument.type()), false));
        }
        String name = Javadocs.text(plan.sending().call().orElseThrow().port().text());
        artifacts.add(new PortRecord(
                domain, plan, port.request(), "What is handed over to " + name + ".", request));
        if (plan.hasResult()) {
            List<Records.Component> response = new Records(domain.types())
                    .components(plan.sending().call().orElseThrow().returns());
            artifacts.add(new PortRecord(
                    domain, plan, port.response(), "What comes back from " + name + ".", response));
        }
    }

    private static void openings(List<Artifact> artifacts, Domain domain, AutomationPlan plan) {
        AutomationClasses classes = plan.classes();
        String origin = "slice " + plan.slice().name();
        String place = Javadocs.place(plan.slice().span(), origin);
        artifacts.add(new RulesInterface(classes.rules(), origin, place, classes.policy(), plan.open().all()));
        artifacts.add(new PolicyScaffold(
                classes.policy(), origin, classes.rules(), domain.layout().support("OpenDecision"), plan.open().all()));
    }
}
