package dev.slicesmith.importer.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a command is decided. */
final class DecisionPlan {

    /** An event that happens, with the command's field for each of its own. */
    static final class EmitPlan {

        final Node event;
        final Map<FieldNode, FieldNode> sources = new LinkedHashMap<>();
        Optional<Condition> when = Optional.empty();

        EmitPlan(Node event) {
            this.event = event;
        }

        /** Fields that no command field gives and that do not arise by themselves. */
        List<FieldNode> open() {
            return event.fields.stream()
                    .filter(field -> !sources.containsKey(field) && !field.optional && !Generated.arises(field))
                    .toList();
        }
    }

    final Node command;
    final List<EmitPlan> emits = new ArrayList<>();
    final List<RulePlan> rules = new ArrayList<>();

    DecisionPlan(Node command) {
        this.command = command;
    }

    /** Leaves all rules to a person; false if there is none that is decided. */
    boolean leaveOpen() {
        boolean decided = rules.stream().anyMatch(rule -> rule.when().isPresent());
        rules.replaceAll(RulePlan::open);
        return decided;
    }

    /** Whether a person must decide something before any scenario can hold. */
    boolean isOpen() {
        return rules.stream().anyMatch(rule -> rule.when().isEmpty());
    }
}
