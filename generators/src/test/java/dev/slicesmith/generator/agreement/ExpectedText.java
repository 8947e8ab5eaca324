package dev.slicesmith.generator.agreement;

import dev.slicesmith.model.Name;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.expression.ValueTrees;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.model.scenario.ScenarioOutcome;
import dev.slicesmith.model.scenario.ScenarioOutcome.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** What a scenario leads to, written as what it expects; and the same with a mistake in it. */
final class ExpectedText {

    private static final List<String> WORDS =
            List.of("c1", "c2", "c3", "i1", "i2", "i3", "cart", "item", "thing", "things", "other");

    private final Random random;
    private final PlainText text;

    ExpectedText(Random random) {
        this.random = random;
        Map<UUID, String> aliases = new HashMap<>();
        WORDS.forEach(word -> aliases.put(ValueTrees.uuid(word), word));
        this.text = new PlainText(aliases);
    }

    /** The entries of {@code then}. */
    List<String> of(Scenario scenario, ScenarioOutcome outcome) {
        List<String> entries = new ArrayList<>();
        if (outcome.answer().isPresent()) {
            Name view = ((Scenario.WhenQuery) scenario.when().orElseThrow()).view().name();
            outcome.answer().get().forEach(row -> entries.add(row(view, row)));
            return entries;
        }
        outcome.commands().forEach(command -> entries.add(entry(command)));
        Stream.concat(outcome.events().stream(), outcome.refusal().stream()).forEach(one -> entries.add(entry(one)));
        outcome.rows().forEach((view, rows) -> {
            if (random.nextInt(3) > 0) {
                rows.forEach(row -> entries.add(row(view, row)));
                if (rows.isEmpty()) {
                    entries.add(view.text() + ": []");
                }
            }
        });
        return entries;
    }

    private String entry(Occurrence one) {
        return one.values().fields().isEmpty() ? one.name().text() : row(one.name(), one.values());
    }

    private String row(Name name, RecordValue values) {
        return name.text() + ": " + text.fields(values);
    }

    /** With a mistake, if one can be made. */
    List<String> wrong(List<String> entries) {
        List<String> wrong = new ArrayList<>(entries);
        if (wrong.isEmpty()) {
            return wrong;
        }
        int at = random.nextInt(wrong.size());
        switch (random.nextInt(4)) {
            case 0 -> wrong.remove(at);
            case 1 -> wrong.addAll(wrong.get(at).startsWith("Refused") ? List.of() : List.of(wrong.get(at)));
            case 2 -> wrong.add(wrong.remove(at));
            default -> wrong.set(at, changed(wrong.get(at)));
        }
        return wrong;
    }

    private String changed(String entry) {
        return switch (random.nextInt(6)) {
            case 0 -> entry.replaceFirst(": ([0-9])", ": 1$1");
            case 1 -> entry.replaceFirst("true|false", random.nextBoolean() + "");
            case 2 -> entry.replaceFirst("\"(c|i)[1-3]\"", "\"$12\"");
            case 3 -> entry.replaceFirst("(: \\{(?:.*, )?)[a-z]+: \"[^\"]*\", ", "$1");
            case 4 -> entry.replaceFirst("\"\"", "\"x\"");
            default -> entry.replaceFirst("null", "1");
        };
    }
}
