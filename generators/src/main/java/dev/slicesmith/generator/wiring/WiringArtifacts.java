package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Drafts;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.generator.domain.command.DecisionPlan;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.model.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The application of a model over a database, and all that it connects. */
public final class WiringArtifacts {

    private WiringArtifacts() {}

    public static List<Artifact> of(Domain domain, ApplicationPlan plan) {
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new EventsClass(domain));
        for (DecisionPlan decision : plan.decisions()) {
            artifacts.add(new HandlerClass(domain, decision));
        }
        for (Command command : domain.model().commands()) {
            if (Drafts.isCompleted(command)) {
                artifacts.add(new DraftRecord(domain, command));
            }
        }
        for (ViewPlan view : plan.views()) {
            artifacts.add(new TableClass(domain, view));
        }
        for (AutomationPlan automation : plan.automations()) {
            artifacts.add(new WorkClass(domain, automation));
            automation.classes().port().ifPresent(
                    port -> artifacts.add(new PortAdapterClass(domain, automation, port)));
        }
        if (!domain.model().publishes().isEmpty()) {
            artifacts.add(new PublisherClass(domain));
        }
        artifacts.add(new FacadeClass(domain, plan));
        return artifacts;
    }

    /** What plays scenarios over a database, if there is any scenario. */
    public static Optional<ClassName> onDatabase(Domain domain) {
        return domain.model().slices().stream().allMatch(slice -> slice.scenarios().isEmpty())
                ? Optional.empty()
                : Optional.of(domain.layout().onDatabase());
    }

    /** The class that plays scenarios over a database, if there is one. */
    public static List<Artifact> forScenarios(Domain domain, ApplicationPlan plan) {
        return onDatabase(domain).isEmpty() ? List.of() : List.of(new OnDatabaseClass(domain, plan));
    }
}
