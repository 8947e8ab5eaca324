package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what sets commands off: people at screens, to-do lists, events. */
final class Triggers {

    private final Flows flows;
    private final Findings findings;

    Triggers(Flows flows, Findings findings) {
        this.flows = flows;
        this.findings = findings;
    }

    /** All triggers of a command, the one to decide by first. */
    List<TriggerPlan> of(Node command, BoardSlice slice) {
        List<TriggerPlan> triggers = new ArrayList<>();
        List<Node> automations = flows.automations(command);
        Optional<String> screen = flows.screens(command).stream()
                .map(node -> node.title)
                .filter(title -> !Keys.isGeneric(title))
                .findFirst();
        if (automations.isEmpty() || !flows.screens(command).isEmpty()) {
            triggers.add(TriggerPlan.person(actor(slice), screen));
        }
        for (Node automation : automations) {
            automated(automation, command).ifPresent(triggers::add);
        }
        if (triggers.isEmpty()) {
            findings.add(ImportCode.TRIGGER_INFERRED, command.id, "\"" + command
                    + "\" is sent by an automation of which the board does not say when: callers send it for now");
            triggers.add(TriggerPlan.person(Optional.empty(), Optional.empty()));
        }
        return triggers;
    }

    private static Optional<String> actor(BoardSlice slice) {
        return slice.actors().stream().filter(name -> !Keys.of(name).isEmpty())
                .findFirst().map(NameBook::cut);
    }

    private Optional<TriggerPlan> automated(Node automation, Node command) {
        List<Node> views = flows.inputs(automation, ElementKind.VIEW);
        List<Node> events = flows.inputs(automation, ElementKind.EVENT);
        Optional<Node> todo = views.stream()
                .max(Comparator.comparing((Node view) -> view.todo ? 1 : 0)
                        .thenComparing(view -> shared(view, command))
                        .thenComparing(view -> -views.indexOf(view)));
        Optional<Node> after = todo.isPresent() ? Optional.empty() : events.stream().findFirst();
        if (todo.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        Node source = todo.or(() -> after).orElseThrow();
        for (Node other : Stream.concat(views.stream(), events.stream()).toList()) {
            if (other != source) {
                findings.add(ImportCode.TRIGGER_INFERRED, automation.id, "automation \"" + automation.title
                        + "\" also looks at \"" + other + "\"; \"" + source + "\" sets it off, the rest is left open");
            }
        }
        findings.add(ImportCode.TRIGGER_INFERRED, automation.id, "\"" + command + "\" is sent "
                + (todo.isPresent() ? "for each row of \"" : "after each \"") + source + "\"");
        return Optional.of(new TriggerPlan(Optional.empty(), Optional.empty(), todo, after, with(source, command, automation)));
    }

    private static long shared(Node view, Node command) {
        return command.fields.stream().filter(field -> view.field(field.key).isPresent()).count();
    }

    /** The automation's own fields may say where a value comes from. */
    private static Map<FieldNode, FieldNode> with(Node source, Node command, Node automation) {
        Map<FieldNode, FieldNode> with = new LinkedHashMap<>();
        for (FieldNode field : command.fields) {
            Optional<FieldNode> mapped = Mappings.field(field, source)
                    .or(() -> automation.field(field.key).flatMap(via -> Mappings.field(via, source)))
                    .filter(from -> !from.key.equals(field.key))
                    .filter(from -> from.type.fits(field.type) && (!from.optional || field.optional));
            mapped.ifPresent(from -> with.put(field, from));
        }
        return with;
    }
}
