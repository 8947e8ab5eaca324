package dev.slicesmith.generator.project;

import dev.slicesmith.generator.docs.Examples;
import dev.slicesmith.generator.docs.JsonText;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.naming.Endpoints;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A conversation with the running program, out of the model's scenarios: what other systems tell, a command that is
 * accepted, and the views.
 */
public final class CurlExamples {

    private static final int MOST_VIEWS = 2;

    private final Domain domain;

    public CurlExamples(Domain domain) {
        this.domain = domain;
    }

    /** One line of a shell each. */
    public List<String> all() {
        List<String> lines = new ArrayList<>();
        for (CommandSlice slice : domain.model().commandSlices()) {
            if (lines.isEmpty() && slice.trigger() instanceof Trigger.ByPerson) {
                slice.scenarios().stream().filter(CurlExamples::canBeTold).findFirst()
                        .ifPresent(scenario -> tell(scenario, lines));
            }
        }
        domain.model().views().stream().filter(view -> !view.isExternal()).limit(MOST_VIEWS)
                .forEach(view -> lines.add(look(view)));
        return lines;
    }

    /** Whether it begins with nothing that only this system can say. */
    private static boolean canBeTold(Scenario scenario) {
        return scenario.when().filter(Scenario.WhenCommand.class::isInstance).isPresent()
                && scenario.then().error().isEmpty()
                && scenario.given().stream().allMatch(given -> given instanceof Scenario.GivenEvent happened
                        && happened.event().isExternal());
    }

    private static void tell(Scenario scenario, List<String> lines) {
        scenario.given().forEach(given -> {
            Scenario.GivenEvent happened = (Scenario.GivenEvent) given;
            lines.add(post(Endpoints.of(happened.event()), happened.event().fields(), happened.values()));
        });
        Scenario.WhenCommand when = (Scenario.WhenCommand) scenario.when().orElseThrow();
        List<Field> fields = when.command().fields().stream().filter(field -> field.generation().isEmpty()).toList();
        lines.add(post(Endpoints.of(when.command()), fields, when.values()));
    }

    private static String post(String path, List<Field> fields, List<FieldValue> values) {
        Map<String, Object> body = Examples.object(fields, values);
        return "curl -H 'Content-Type: application/json' -d '" + JsonText.line(body).replace("'", "'\\''")
                + "' http://localhost:8080" + path;
    }

    private static String look(View view) {
        return "curl http://localhost:8080" + Endpoints.of(view);
    }
}
