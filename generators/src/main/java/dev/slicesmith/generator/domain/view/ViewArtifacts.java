package dev.slicesmith.generator.domain.view;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.PolicyScaffold;
import dev.slicesmith.generator.domain.RulesInterface;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.ViewClasses;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.List;

/** The views of a model, how events become their rows, and how they are asked. */
public final class ViewArtifacts {

    private ViewArtifacts() {}

    public static List<Artifact> of(Domain domain, List<ViewPlan> plans) {
        List<Artifact> artifacts = new ArrayList<>();
        for (ViewPlan plan : plans) {
            View view = plan.view();
            artifacts.add(new RowRecord(domain, plan));
            if (view.key().size() > 1) {
                artifacts.add(new KeyRecord(domain, view));
            }
            if (view.isExternal()) {
                artifacts.add(new AdapterScaffold(domain, view));
            } else if (!plan.entries().isEmpty()) {
                artifacts.add(new ProjectionClass(domain, plan));
            }
            if (!plan.queries().isEmpty()) {
                artifacts.add(new QueriesClass(domain, plan));
            }
            if (!plan.open().isEmpty()) {
                openings(artifacts, domain, plan);
            }
        }
        return artifacts;
    }

    private static void openings(List<Artifact> artifacts, Domain domain, ViewPlan plan) {
        ViewClasses classes = plan.classes();
        String origin = "view " + plan.view().name();
        String place = Javadocs.place(plan.view().span(), origin);
        artifacts.add(new RulesInterface(classes.rules(), origin, place, classes.policy(), plan.open().all()));
        artifacts.add(new PolicyScaffold(
                classes.policy(), origin, classes.rules(), domain.layout().support("OpenDecision"), plan.open().all()));
    }
}
