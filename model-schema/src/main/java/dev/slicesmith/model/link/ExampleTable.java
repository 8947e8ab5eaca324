package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ScenarioSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Spells out tables of examples: one scenario per entry, with the entry's values for the placeholders. */
final class ExampleTable {

    private final LinkContext context;

    ExampleTable(LinkContext context) {
        this.context = context;
    }

    /** The scenarios of a table, each with a name of its own; a scenario without examples is itself. */
    List<ScenarioSyntax> expand(ScenarioSyntax scenario) {
        if (scenario.examples().isEmpty()) {
            return List.of(scenario);
        }
        List<ScenarioSyntax> scenarios = new ArrayList<>(scenario.examples().size());
        for (ValueSyntax.Mapping example : scenario.examples()) {
            scenarios.add(new Entry(context, example).fill(scenario));
        }
        return scenarios;
    }

    /** One entry of the table. */
    private static final class Entry {

        private final LinkContext context;
        private final Map<String, ValueSyntax> values = new LinkedHashMap<>();

        private Entry(LinkContext context, ValueSyntax.Mapping example) {
            this.context = context;
            for (ValueSyntax.Entry entry : example.entries()) {
                values.put(entry.name().value(), entry.value());
            }
        }

        private ScenarioSyntax fill(ScenarioSyntax scenario) {
            return new ScenarioSyntax(
                    name(scenario.name()),
                    scenario.doc(),
                    steps(scenario.given()),
                    steps(scenario.when()),
                    scenario.then().map(this::steps),
                    scenario.result().map(this::mapping),
                    List.of(),
                    scenario.span());
        }

        /** A name without placeholders gets the entry's values behind it, so that every scenario has its own. */
        private SourceText name(SourceText name) {
            SourceText filled = text(name);
            if (!filled.value().equals(name.value())) {
                return filled;
            }
            StringBuilder told = new StringBuilder(name.value()).append(" (");
            String separator = "";
            for (Map.Entry<String, ValueSyntax> value : values.entrySet()) {
                String what = value.getValue() instanceof ValueSyntax.Scalar scalar ? scalar.text().value() : "…";
                told.append(separator).append(value.getKey()).append(": ").append(what);
                separator = ", ";
            }
            return new SourceText(told.append(')').toString(), name.span(), name.style());
        }

        private List<ScenarioSyntax.Step> steps(List<ScenarioSyntax.Step> steps) {
            List<ScenarioSyntax.Step> filled = new ArrayList<>(steps.size());
            for (ScenarioSyntax.Step step : steps) {
                filled.add(new ScenarioSyntax.Step(text(step.name()), step.value().flatMap(this::value)));
            }
            return filled;
        }

        /** The filled value; nothing if it is a placeholder without an example, which is reported. */
        private Optional<ValueSyntax> value(ValueSyntax value) {
            if (value instanceof ValueSyntax.Mapping mapping) {
                return Optional.of(mapping(mapping));
            }
            if (value instanceof ValueSyntax.Sequence sequence) {
                List<ValueSyntax> items = new ArrayList<>(sequence.items().size());
                for (ValueSyntax item : sequence.items()) {
                    value(item).ifPresent(items::add);
                }
                return Optional.of(new ValueSyntax.Sequence(items, sequence.span()));
            }
            SourceText text = ((ValueSyntax.Scalar) value).text();
            String placeholder = placeholder(text.value());
            ValueSyntax whole = values.get(placeholder);
            if (whole != null) {
                return Optional.of(whole);
            }
            SourceText filled = text(text);
            return isWord(placeholder) ? Optional.empty() : Optional.of(new ValueSyntax.Scalar(filled));
        }

        private ValueSyntax.Mapping mapping(ValueSyntax.Mapping mapping) {
            List<ValueSyntax.Entry> entries = new ArrayList<>(mapping.entries().size());
            for (ValueSyntax.Entry entry : mapping.entries()) {
                SourceText name = text(entry.name());
                value(entry.value()).ifPresent(value -> entries.add(new ValueSyntax.Entry(name, value)));
            }
            return new ValueSyntax.Mapping(entries, mapping.span());
        }

        /** The placeholder that is the whole text; else empty. */
        private static String placeholder(String text) {
            boolean whole = text.length() > 2 && text.startsWith("<") && text.indexOf('>') == text.length() - 1;
            return whole ? text.substring(1, text.length() - 1) : "";
        }

        private SourceText text(SourceText text) {
            String written = text.value();
            int open = written.indexOf('<');
            if (open < 0) {
                return text;
            }
            StringBuilder filled = new StringBuilder();
            int end = 0;
            while (open >= 0) {
                int close = written.indexOf('>', open);
                if (close < 0) {
                    break;
                }
                filled.append(written, end, open).append(replacement(written.substring(open + 1, close), text));
                end = close + 1;
                open = written.indexOf('<', end);
            }
            return new SourceText(filled.append(written.substring(end)).toString(), text.span(), text.style());
        }

        private String replacement(String placeholder, SourceText place) {
            ValueSyntax value = values.get(placeholder);
            if (value instanceof ValueSyntax.Scalar scalar) {
                return scalar.text().value();
            }
            if (value != null) {
                context.report(place.span(), LinkCode.NO_EXAMPLE,
                        "the placeholder <" + placeholder + "> stands for several values",
                        "let it be a value of its own, without text around it");
            } else if (isWord(placeholder)) {
                context.report(Diagnostic.at(place.span(), LinkCode.NO_EXAMPLE,
                                "no value for the placeholder <" + placeholder + "> in an entry of `examples`")
                        .help(context.didYouMean(placeholder, new TreeSet<>(values.keySet()))
                                .or(() -> Optional.of("add " + quoted(placeholder) + " to every entry"))));
            }
            return "<" + placeholder + ">";
        }

        private static boolean isWord(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (!Character.isLetterOrDigit(text.charAt(i)) && " _-".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
            return !text.isBlank();
        }
    }
}
