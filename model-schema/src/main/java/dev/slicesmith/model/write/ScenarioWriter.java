package dev.slicesmith.model.write;

import dev.slicesmith.model.syntax.ScenarioSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.List;

/** Writes scenarios. */
final class ScenarioWriter {

    private ScenarioWriter() {}

    static OutNode scenario(ScenarioSyntax scenario) {
        OutNode.Collection mapping = OutNode.spreadMapping().put("name", Nodes.text(scenario.name()));
        Nodes.putDoc(mapping, scenario.doc());
        if (!scenario.given().isEmpty()) {
            mapping.put("given", steps(scenario.given()));
        }
        if (scenario.when().size() == 1) {
            mapping.put("when", step(scenario.when().get(0), OutNode.mapping()));
        } else if (!scenario.when().isEmpty()) {
            mapping.put("when", steps(scenario.when()));
        }
        scenario.then().ifPresent(then -> mapping.put("then", steps(then)));
        scenario.result().ifPresent(result -> mapping.put("result", Nodes.values(result)));
        if (!scenario.examples().isEmpty()) {
            OutNode.Collection examples = OutNode.spreadList();
            scenario.examples().forEach(example -> examples.add(Nodes.values(example)));
            mapping.put("examples", examples);
        }
        return mapping;
    }

    /** Bare names in one line; otherwise a line for each. */
    private static OutNode steps(List<ScenarioSyntax.Step> steps) {
        boolean bare = true;
        for (ScenarioSyntax.Step step : steps) {
            bare &= step.value().isEmpty();
        }
        OutNode.Collection list = bare ? OutNode.list() : OutNode.spreadList();
        steps.forEach(step -> list.add(step(step, OutNode.spreadMapping())));
        return list;
    }

    private static OutNode step(ScenarioSyntax.Step step, OutNode.Collection mapping) {
        if (step.value().isEmpty()) {
            return Nodes.text(step.name());
        }
        ValueSyntax value = step.value().get();
        boolean clock = value instanceof ValueSyntax.Scalar;
        OutNode node = clock ? Nodes.word(((ValueSyntax.Scalar) value).text()) : Nodes.value(value);
        return mapping.putName(step.name().value(), node);
    }
}
