package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Element;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;

/**
 * Says of commands, events and views without fields that they are still only names. An event that is given a stream
 * without having fields is meant to have none.
 */
final class FieldsMissingRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (Command command : index.model().commands()) {
            if (command.fields().isEmpty()) {
                report("command", command, "what it needs to know", diagnostics);
            }
        }
        for (Event event : index.model().events()) {
            if (event.fields().isEmpty() && event.stream().isEmpty()) {
                report("event", event, "what it tells", diagnostics);
            }
        }
        for (View view : index.model().views()) {
            if (view.fields().isEmpty()) {
                report("view", view, "what it shows", diagnostics);
            }
        }
    }

    private static void report(String kind, Element element, String what, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.at(
                        element.span(),
                        RuleCode.FIELDS_MISSING,
                        kind + " " + Phrases.quoted(element.name()) + " has no fields yet")
                .help("say with `fields` " + what));
    }
}
