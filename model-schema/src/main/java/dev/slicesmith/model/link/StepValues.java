package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.syntax.ScenarioSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the steps of scenarios share: their values, and names that nothing has. */
final class StepValues {

    private final LinkContext context;
    private final ValueLinker values;
    private final Symbols symbols;

    StepValues(LinkContext context, ValueLinker values, Symbols symbols) {
        this.context = context;
        this.values = values;
        this.symbols = symbols;
    }

    /** The values of a step's fields; a bare name has none. */
    List<FieldValue> of(ScenarioSyntax.Step step, FieldsOf fields) {
        return step.value().isPresent() ? of(step.value().get(), fields) : List.of();
    }

    /** Row by row: a list of mappings, or a single one. */
    List<List<FieldValue>> rows(ScenarioSyntax.Step step, FieldsOf fields) {
        if (step.value().isPresent() && step.value().get() instanceof ValueSyntax.Sequence sequence) {
            List<List<FieldValue>> rows = new ArrayList<>(sequence.items().size());
            for (ValueSyntax row : sequence.items()) {
                rows.add(of(row, fields));
            }
            return rows;
        }
        return List.of(of(step, fields));
    }

    private List<FieldValue> of(ValueSyntax value, FieldsOf fields) {
        if (value instanceof ValueSyntax.Mapping mapping) {
            return values.fields(mapping, fields);
        }
        if (!ValueLinker.isNothing(value)) {
            context.report(value.span(), LinkCode.BAD_VALUE, fields + " is expected with its fields",
                    "write them in { }, or nothing behind the name");
        }
        return List.of();
    }

    /** Reports a step that names nothing. */
    void unknown(ScenarioSyntax.Step step, String what, List<String> others) {
        List<String> known = new ArrayList<>(others);
        known.addAll(symbols.events.names());
        known.addAll(symbols.commands.names());
        known.addAll(symbols.views.names());
        known.addAll(symbols.errors.names());
        context.report(Diagnostic.at(step.name().span(), LinkCode.UNKNOWN_STEP,
                        "there is no " + what + " " + quoted(step.name()))
                .help(context.didYouMean(step.name().value(), known)
                        .or(() -> Optional.of("declare it, or name one that is declared"))));
    }
}
