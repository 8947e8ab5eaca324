package dev.slicesmith.generator.domain.command;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.PolicyScaffold;
import dev.slicesmith.generator.domain.RulesInterface;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.CommandClasses;
import dev.slicesmith.model.Command;
import java.util.ArrayList;
import java.util.List;

/** The commands of a model, and how they are decided. */
public final class CommandArtifacts {

    private CommandArtifacts() {}

    public static List<Artifact> of(Domain domain, List<DecisionPlan> plans) {
        List<Artifact> artifacts = new ArrayList<>();
        for (Command command : domain.model().commands()) {
            artifacts.add(new CommandRecord(domain, command));
        }
        plans.forEach(plan -> decision(artifacts, domain, plan));
        return artifacts;
    }

    private static void decision(List<Artifact> artifacts, Domain domain, DecisionPlan plan) {
        artifacts.add(new StateRecord(domain, plan));
        artifacts.add(new DeciderClass(domain, plan));
        if (plan.open().isEmpty()) {
            return;
        }
        CommandClasses classes = plan.classes();
        String origin = "command " + plan.command().name();
        String place = Javadocs.place(plan.slice().span(), "slice " + plan.slice().name());
        artifacts.add(new RulesInterface(classes.rules(), origin, place, classes.policy(), plan.open().all()));
        artifacts.add(new PolicyScaffold(
                classes.policy(), origin, classes.rules(), domain.layout().support("OpenDecision"), plan.open().all()));
    }
}
