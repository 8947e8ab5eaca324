package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tests that send the commands of scenarios over HTTP, and ask views there. */
public final class HttpTests {

    private final Domain domain;
    private final ClassName annotation;
    private final ClassName web;

    /**
     * Knows what the tests stand on.
     *
     * @param annotation has a server started for a test
     * @param web what a test speaks to it through, handed to its constructor
     */
    public HttpTests(Domain domain, ClassName annotation, ClassName web) {
        this.domain = domain;
        this.annotation = annotation;
        this.web = web;
    }

    /** One class per command and view; nothing if the model has no scenario. */
    public List<Artifact> all() {
        List<Artifact> tests = new ArrayList<>();
        if (domain.model().slices().stream().allMatch(slice -> slice.scenarios().isEmpty())) {
            return tests;
        }
        for (Command command : domain.model().commands()) {
            tests.add(new HttpTest(domain, annotation, web, command, scenarios(command)));
        }
        for (View view : domain.model().views()) {
            if (!view.isExternal()) {
                tests.add(new HttpTest(domain, annotation, web, view, scenarios(view)));
            }
        }
        return tests;
    }

    private List<Scenario> scenarios(Command command) {
        return domain.model().slices().stream()
                .flatMap(slice -> slice.scenarios().stream())
                .filter(HttpTests::staysInside)
                .filter(scenario -> scenario.when().orElse(null) instanceof Scenario.WhenCommand sent
                        && sent.command().name().equals(command.name()))
                .toList();
    }

    private List<Scenario> scenarios(View view) {
        List<Scenario> scenarios = new ArrayList<>();
        for (ViewSlice slice : domain.index().homes().slicesOf(view)) {
            slice.scenarios().stream()
                    .filter(HttpTests::staysInside)
                    .filter(scenario -> isOf(view, scenario))
                    .forEach(scenarios::add);
        }
        return scenarios;
    }

    private static boolean isOf(View view, Scenario scenario) {
        Optional<Scenario.When> when = scenario.when();
        return when.isEmpty()
                ? scenario.then().rows().stream().anyMatch(row -> row.view().name().equals(view.name()))
                : when.get() instanceof Scenario.WhenQuery query && query.view().name().equals(view.name())
                        && query.query().params().size() <= 10;
    }

    /** Another system's rows cannot be told over HTTP. */
    private static boolean staysInside(Scenario scenario) {
        return scenario.given().stream().noneMatch(Scenario.GivenRow.class::isInstance)
                && scenario.then().rows().stream().noneMatch(row -> row.view().isExternal());
    }
}
