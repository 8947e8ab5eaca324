package dev.slicesmith.model.rule;

import dev.slicesmith.model.Actor;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Element;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Stream;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;

/** Every definition is used. A model without slices is a collection of ideas, of which none is used yet. */
final class UnusedRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        if (index.model().slices().isEmpty()) {
            return;
        }
        checkBehaviour(index, diagnostics);
        Usage usage = Usage.of(index.model());
        EventModel model = index.model();
        for (TypeDefinition type : model.types()) {
            report(!usage.uses(type), "type", type, "nothing is of this type", diagnostics);
        }
        for (Stream stream : model.streams()) {
            // One without id cannot tag anything yet, and a note says so.
            boolean unused = stream.id().isPresent() && !usage.uses(stream);
            report(unused, "stream", stream, "no event belongs to it or is tagged with its id", diagnostics);
        }
        for (ErrorDefinition error : model.errors()) {
            report(!usage.uses(error), "error", error, "no rule rejects with it", diagnostics);
        }
        for (Actor actor : model.actors()) {
            report(!usage.uses(actor), "actor", actor, "no slice names it", diagnostics);
        }
    }

    private static void checkBehaviour(ModelIndex index, Diagnostics diagnostics) {
        for (Command command : index.model().commands()) {
            report(index.homes().of(command).isEmpty(), "command", command, "no slice sends it", diagnostics);
        }
        for (Event event : index.model().events()) {
            boolean unused = !index.flow().happens(event) && index.flow().readers(event).isEmpty();
            report(unused, "event", event, "no slice makes or reads it", diagnostics);
        }
        for (View view : index.model().views()) {
            boolean unused = index.homes().of(view).isEmpty() && index.flow().readers(view).isEmpty();
            report(unused, "view", view, "no slice shows or reads it", diagnostics);
        }
    }

    private static void report(
            boolean unused, String kind, Element element, String why, Diagnostics diagnostics) {
        if (unused) {
            diagnostics.report(Diagnostic.at(
                            element.span(),
                            RuleCode.UNUSED,
                            kind + " " + Phrases.quoted(element.name()) + " is not used: " + why)
                    .help("use it or leave it out"));
        }
    }
}
