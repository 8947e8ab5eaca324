package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.ScenarioSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads scenarios: given, when, then. */
final class ScenarioReader {

    private static final String SCENARIO = "{name: a cart is created, when: {AddItem: {cart: c1}}, then: [CartCreated]}";
    private static final String STEP = "- CartCreated: {cart: c1}";

    private static final Set<String> REJECTIONS =
            Set.of("error", "errors", "reject", "rejected", "rejects", "rejection", "exception", "throws", "fails");

    private final Problems problems;

    ScenarioReader(Problems problems) {
        this.problems = problems;
    }

    List<ScenarioSyntax> read(Keys slice) {
        List<ScenarioSyntax> scenarios = new ArrayList<>();
        for (YamlNode item : Lists.items(slice, "scenarios", "scenarios: [" + SCENARIO + "]", problems)) {
            if (item instanceof YamlNode.Mapping mapping) {
                scenario(Keys.of(mapping, Construct.SCENARIO, problems)).ifPresent(scenarios::add);
            } else {
                problems.report(Diagnostic.at(item.span(), YamlCode.WRONG_SHAPE,
                        "a scenario is a mapping, not " + item.describe()).help("for example: " + SCENARIO));
            }
        }
        return scenarios;
    }

    private Optional<ScenarioSyntax> scenario(Keys keys) {
        Optional<SourceText> name = keys.requiredName("name", SCENARIO);
        List<ScenarioSyntax.Step> given = steps(keys, "given");
        List<ScenarioSyntax.Step> when = steps(keys, "when");
        Optional<List<ScenarioSyntax.Step>> then = keys.filled("then").isPresent()
                ? Optional.of(steps(keys, "then")) : Optional.empty();
        Optional<ValueSyntax.Mapping> result = result(keys);
        List<ValueSyntax.Mapping> examples = examples(keys);
        DocSyntax doc = DocReader.read(keys);
        return name.map(text -> new ScenarioSyntax(text, doc, given, when, then, result, examples, keys.span()));
    }

    /** A list of steps, one mapping of steps, or one bare name. */
    private List<ScenarioSyntax.Step> steps(Keys keys, String key) {
        Optional<YamlNode> node = keys.filled(key);
        List<ScenarioSyntax.Step> steps = new ArrayList<>();
        if (node.isEmpty()) {
            return steps;
        }
        if (node.get() instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                item(item, key, steps);
            }
        } else if (node.get() instanceof YamlNode.Mapping mapping) {
            several(mapping, key, steps);
        } else {
            item(node.get(), key, steps);
        }
        return steps;
    }

    private void item(YamlNode item, String key, List<ScenarioSyntax.Step> steps) {
        if (item instanceof YamlNode.Mapping mapping) {
            if (mapping.entries().size() > 1) {
                problems.report(Diagnostic.at(mapping.entries().get(1).key().span(), YamlCode.WRONG_SHAPE,
                                "one step of \"" + key + "\" has one name, and this is a second")
                        .related(mapping.entries().get(0).key().span(), "the first is here")
                        .help("begin another step with \"- \", or indent the fields deeper than the name, for example: "
                                + STEP));
                return;
            }
            all(mapping, key, steps);
        } else if (Lists.isName(item)) {
            steps.add(new ScenarioSyntax.Step(((YamlNode.Scalar) item).text(), Optional.empty()));
        } else {
            problems.wrongShape(item, key, "steps", STEP);
        }
    }

    /** Steps below one another, unless what follows the first are its fields, not indented. */
    private void several(YamlNode.Mapping mapping, String key, List<ScenarioSyntax.Step> steps) {
        List<YamlNode.Entry> entries = mapping.entries();
        boolean fields = entries.size() > 1 && entries.get(0).value().isNull() && Lists.isName(entries.get(0).key());
        for (YamlNode.Entry entry : entries.subList(Math.min(1, entries.size()), entries.size())) {
            fields &= entry.value() instanceof YamlNode.Scalar && !entry.value().isNull()
                    && entry.key() instanceof YamlNode.Scalar name && !name.text().value().equals("at");
        }
        if (!fields) {
            all(mapping, key, steps);
            return;
        }
        problems.report(Diagnostic.at(entries.get(1).key().span(), YamlCode.WRONG_SHAPE,
                        "the fields of a step stand deeper than its name")
                .related(entries.get(0).key().span(), "the name is here")
                .help("indent them, or write them in { }, for example: " + STEP));
        steps.add(new ScenarioSyntax.Step(((YamlNode.Scalar) entries.get(0).key()).text(), Optional.of(ValueReader.mapping(
                new YamlNode.Mapping(entries.subList(1, entries.size()), mapping.span()), problems))));
    }

    private void all(YamlNode.Mapping mapping, String key, List<ScenarioSyntax.Step> steps) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (Lists.isName(entry.key())) {
                SourceText name = ((YamlNode.Scalar) entry.key()).text();
                if (key.equals("then") && REJECTIONS.contains(name.value()) && Lists.isName(entry.value())) {
                    SourceText error = ((YamlNode.Scalar) entry.value()).text();
                    problems.report(Diagnostic.at(name.span(), YamlCode.WRONG_SHAPE, "an error is expected by its name alone")
                            .help("write then: [" + error.value() + "]"));
                    steps.add(new ScenarioSyntax.Step(error, Optional.empty()));
                    continue;
                }
                steps.add(new ScenarioSyntax.Step(name, body(name, entry.value())));
            } else {
                problems.nameExpected(entry.key());
            }
        }
    }

    /** Fields, or of a view a list of rows. */
    private Optional<ValueSyntax> body(SourceText name, YamlNode body) {
        // The clock; with fields it is an event or a query of that name.
        if (name.value().equals("at") && body instanceof YamlNode.Scalar time && !time.isNull()) {
            return Optional.of(new ValueSyntax.Scalar(time.text()));
        }
        if (body instanceof YamlNode.Mapping mapping) {
            return Optional.of(ValueReader.mapping(mapping, problems));
        }
        if (body instanceof YamlNode.Sequence) {
            return Optional.of(ValueReader.read(body, problems));
        }
        if (!body.isNull()) {
            problems.wrongShape(body, name.value(), "a mapping of fields", STEP);
        }
        return Optional.empty();
    }

    private Optional<ValueSyntax.Mapping> result(Keys keys) {
        Optional<YamlNode> node = keys.filled("result");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        return mapping(node.get(), "result", "result: {receipt: r1}");
    }

    private List<ValueSyntax.Mapping> examples(Keys keys) {
        List<ValueSyntax.Mapping> examples = new ArrayList<>();
        String example = "examples: [{n: 1, error: CartFull}]";
        for (YamlNode item : Lists.items(keys, "examples", example, problems)) {
            mapping(item, "examples", example).ifPresent(examples::add);
        }
        return examples;
    }

    private Optional<ValueSyntax.Mapping> mapping(YamlNode node, String key, String example) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(ValueReader.mapping(mapping, problems));
        }
        problems.wrongShape(node, key, "a mapping of values", example);
        return Optional.empty();
    }
}
