package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.index.EventRead;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Every event that is read is made by some slice or another system. While it is still open what a command leads to, the
 * event may come of it, so that this is no error yet.
 */
final class EventMadeRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        List<Command> undecided = null;
        for (Event event : index.model().events()) {
            if (!index.flow().happens(event) && !index.flow().readers(event).isEmpty()) {
                undecided = undecided == null ? undecided(index) : undecided;
                diagnostics.report(finding(event, undecided, index));
            }
        }
    }

    private static List<Command> undecided(ModelIndex index) {
        List<Command> undecided = new ArrayList<>();
        for (Command command : index.model().commands()) {
            if (index.homes().of(command).isPresent() && !DecisionMissingRule.isDecided(command, index)) {
                undecided.add(command);
            }
        }
        return undecided;
    }

    private static Diagnostic finding(Event event, List<Command> undecided, ModelIndex index) {
        Diagnostic finding = Diagnostic.at(
                event.span(),
                RuleCode.EVENT_NEVER_MADE,
                "event " + Phrases.quoted(event.name()) + " is read, but nobody makes it");
        for (EventRead reading : index.flow().readers(event)) {
            finding = finding.related(
                    reading.span(), reading.slice().isPresent() ? "read here" : "published by this model");
        }
        finding = finding.help(
                "let a slice emit it, or say `external` with the name of the system that it comes from");
        return undecided.isEmpty()
                ? finding
                : finding.withSeverity(Severity.WARNING)
                        .help("it may come of " + Phrases.enumerated(quoted(undecided), "or")
                                + ", of which no slice says yet what it leads to");
    }

    private static List<String> quoted(List<Command> commands) {
        List<String> names = new ArrayList<>();
        commands.forEach(command -> names.add(Phrases.quoted(command.name())));
        return names;
    }
}
