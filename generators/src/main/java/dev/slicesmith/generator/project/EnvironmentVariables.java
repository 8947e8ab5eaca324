package dev.slicesmith.generator.project;

import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.template.ReadmeTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the environment of a running program may say because of its model: where other systems are. */
public final class EnvironmentVariables {

    private EnvironmentVariables() {}

    /** The variables, with what they say. */
    public static List<ReadmeTemplate.Variable> of(ApplicationPlan plan, EventModel model) {
        List<ReadmeTemplate.Variable> variables = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        plan.automations().forEach(automation -> automation.sending().call().ifPresent(call -> {
            if (seen.add(call.port().text())) {
                variables.add(new ReadmeTemplate.Variable(JavaNames.constant(call.port().text()) + "_URL",
                        "where " + Markdown.text(call.port().text()) + " is, to which requests are posted as JSON"));
            }
        }));
        if (!model.publishes().isEmpty()) {
            variables.add(new ReadmeTemplate.Variable(
                    "PUBLISH_URL", "where the events that the model publishes are posted to, as JSON"));
        }
        return variables;
    }
}
