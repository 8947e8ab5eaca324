package dev.slicesmith.generator.agreement;

import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.expression.eval.EvaluationProblem;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import dev.slicesmith.model.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A model whose scenarios say what the interpreter makes of them, some of them with a mistake.
 *
 * @param yaml the model
 * @param verdicts by {@code <test class>.<scenario>}, how each scenario of that name went on the model
 */
record AgreedModel(String yaml, Map<String, List<ScenarioResult>> verdicts) {

    private static final String OPEN_END = "    then: []";

    /** From a model whose scenarios expect nothing; empty if what they lead to cannot be written. */
    static Optional<AgreedModel> of(String draft, Random random) {
        try {
            return attempted(draft, random);
        } catch (RuntimeException e) {
            throw new AssertionError(draft, e);
        }
    }

    private static Optional<AgreedModel> attempted(String draft, Random random) {
        ModelIndex index = index(draft);
        ScenarioRunner runner = new ScenarioRunner(index);
        List<List<String>> expected = new ArrayList<>();
        for (Slice slice : index.model().slices()) {
            int line = 0;
            for (Scenario scenario : slice.scenarios()) {
                // Of a table of examples the first counts.
                if (scenario.span().line() != line) {
                    expected.add(expected(runner, slice, scenario, random));
                }
                line = scenario.span().line();
            }
        }
        String written = written(draft, expected, random);
        CheckResult checked = EventModels.check("model.yaml", written, CheckConfiguration.DEFAULT);
        if (checked.hasErrors()) {
            RandomModelsTest.refused(written, checked);
            return Optional.empty();
        }
        return Optional.of(of(written, checked));
    }

    static AgreedModel of(String yaml, CheckResult checked) {
        Map<String, List<ScenarioResult>> verdicts = new LinkedHashMap<>();
        for (ScenarioResult result : new ScenarioRunner(checked.models().get(0).index()).runAll()) {
            verdicts.computeIfAbsent(result.slice().name().java() + "Test." + result.scenario().name(),
                    name -> new ArrayList<>()).add(result);
        }
        return new AgreedModel(yaml, verdicts);
    }

    private static ModelIndex index(String yaml) {
        return EventModels.check("model.yaml", yaml, CheckConfiguration.DEFAULT).models().get(0).index();
    }

    private static List<String> expected(ScenarioRunner runner, Slice slice, Scenario scenario, Random random) {
        ScenarioResult result = runner.run(slice, scenario);
        if (result.verdict() == Verdict.OPEN) {
            return List.of();
        }
        try {
            return new ExpectedText(random).of(scenario, runner.outcome(slice, scenario));
        } catch (EvaluationProblem | IllegalStateException problem) {
            return List.of();
        }
    }

    private static String written(String draft, List<List<String>> expected, Random random) {
        StringBuilder text = new StringBuilder();
        StringBuilder block = new StringBuilder();
        Iterator<List<String>> next = expected.iterator();
        ExpectedText mistakes = new ExpectedText(random);
        for (String line : draft.lines().toList()) {
            if (line.startsWith("      - name: s")) {
                text.append(block);
                block.setLength(0);
            }
            if (!line.endsWith(OPEN_END)) {
                block.append(line).append('\n');
                continue;
            }
            List<String> entries = next.next();
            String scenario = block.toString();
            text.append(scenario).append(then(entries));
            if (random.nextInt(3) == 0) {
                text.append(scenario.replaceFirst("- name: s", "- name: wrong")).append(then(mistakes.wrong(entries)));
            }
            block.setLength(0);
        }
        return text.append(block).toString();
    }

    private static String then(List<String> entries) {
        if (entries.isEmpty()) {
            return "        then: []\n";
        }
        StringBuilder then = new StringBuilder("        then:\n");
        entries.forEach(entry -> then.append("          - ").append(entry).append('\n'));
        return then.toString();
    }
}
