package dev.slicesmith.importer.translate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What sets a command off.
 *
 * @param actor a role; absent if none is drawn
 * @param screen where the role acts
 * @param todo the to-do list that an automation works off
 * @param after the event that an automation reacts to
 * @param with command fields with the row's or event's field that gives them, where names differ
 */
record TriggerPlan(
        Optional<String> actor,
        Optional<String> screen,
        Optional<Node> todo,
        Optional<Node> after,
        Map<FieldNode, FieldNode> with) {

    TriggerPlan {
        with = new LinkedHashMap<>(with);
    }

    static TriggerPlan person(Optional<String> actor, Optional<String> screen) {
        return new TriggerPlan(actor, screen, Optional.empty(), Optional.empty(), Map.of());
    }
}
