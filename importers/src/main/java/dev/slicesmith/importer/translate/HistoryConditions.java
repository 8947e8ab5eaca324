package dev.slicesmith.importer.translate;

import dev.slicesmith.model.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Conditions on events wherever they belong: where a command names no stream, that they happened, or so often; and that
 * one of them has the same text as the command, which makes the text unique.
 */
final class HistoryConditions {

    private final Node command;

    HistoryConditions(Node command) {
        this.command = command;
    }

    /** That an event happened at least so often. */
    Condition counted(Node event, long times) {
        StateNeed need = new StateNeed(JavaNames.member(event.name + " count"), event, Optional.empty());
        String words = "\"" + need.event() + "\" happened anywhere before" + (times > 1 ? " " + times + " times" : "");
        return new Condition("state." + need.name() + " >= " + times, words, times > 1 ? 4 : 1, List.of(need),
                spec -> spec.given(need.event()) >= times);
    }

    /** That a text of the command was told by an event before. */
    List<Condition> told(Node event, ErrorWords error) {
        List<Condition> candidates = new ArrayList<>();
        for (FieldNode field : command.fields) {
            Optional<FieldNode> same = event.field(field.key).filter(StepValues::isText);
            if (StepValues.isText(field) && same.isPresent()) {
                boolean meant = error.mean(field.name, command.fields.stream().map(other -> other.name).toList());
                candidates.add(told(event, field, same.get()).stronger(meant ? 1 : 0));
            }
        }
        return candidates;
    }

    private static Condition told(Node event, FieldNode field, FieldNode same) {
        StateNeed need = new StateNeed(
                JavaNames.member(event.name + " " + same.name + " values"), event, Optional.of(same));
        return new Condition(
                "command." + field.name + " in state." + need.name(),
                "\"" + event + "\" told the same \"" + field.name + "\" before", 3, List.of(need),
                spec -> spec.when.stream().anyMatch(sent -> spec.given.stream()
                        .filter(step -> step.node == event)
                        .anyMatch(step -> Cell.of(step, same).token().equals(Cell.of(sent, field).token()))));
    }
}
