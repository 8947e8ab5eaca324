package dev.slicesmith.model.write;

import dev.slicesmith.model.syntax.DecisionSyntax;
import dev.slicesmith.model.syntax.StateFieldSyntax;
import java.util.List;

/** Writes what a decision knows and does. */
final class DecisionWriter {

    private DecisionWriter() {}

    static void put(OutNode.Collection slice, DecisionSyntax decision) {
        Nodes.putText(slice, "idempotency", decision.idempotency());
        Nodes.putNames(slice, "reads", decision.reads());
        if (!decision.state().isEmpty()) {
            OutNode.Collection state = OutNode.spreadMapping();
            decision.state().forEach(field -> state.putName(field.name().value(), stateField(field)));
            slice.put("state", state);
        }
        if (!decision.rules().isEmpty()) {
            OutNode.Collection rules = OutNode.spreadList();
            decision.rules().forEach(rule -> rules.add(rule(rule)));
            slice.put("rules", rules);
        }
        boolean nothingElse = decision.state().isEmpty() && decision.rules().isEmpty();
        if (!decision.emits().isEmpty() || decision.written() && nothingElse) {
            slice.put("emits", emits(decision.emits()));
        }
    }

    private static OutNode stateField(StateFieldSyntax field) {
        OutNode.Collection mapping = OutNode.mapping();
        field.type().ifPresent(type -> mapping.put("type", FieldWriter.type(type)));
        Nodes.putExpression(mapping, "initial", field.initial());
        field.by().ifPresent(by -> mapping.put("by", Nodes.oneOrMore(by)));
        Nodes.putAssignments(mapping, "on", field.on());
        Nodes.putExpression(mapping, "value", field.value());
        Nodes.putDoc(mapping, field.doc());
        return Nodes.orNothing(mapping);
    }

    private static OutNode rule(DecisionSyntax.Rule rule) {
        OutNode.Collection mapping = OutNode.mapping().put("reject", Nodes.text(rule.reject()));
        Nodes.putExpression(mapping, "when", rule.when());
        Nodes.putAssignments(mapping, "set", rule.set());
        Nodes.putDoc(mapping, rule.doc());
        return mapping.entries().size() == 1 ? Nodes.text(rule.reject()) : mapping;
    }

    /** Bare names in one line; otherwise a line for each. */
    private static OutNode emits(List<DecisionSyntax.Emit> emits) {
        OutNode.Collection bare = OutNode.list();
        OutNode.Collection lines = OutNode.spreadList();
        boolean allBare = true;
        for (DecisionSyntax.Emit emit : emits) {
            OutNode node = emit(emit);
            allBare &= node instanceof OutNode.Scalar;
            bare.add(node);
            lines.add(node);
        }
        return allBare ? bare : lines;
    }

    private static OutNode emit(DecisionSyntax.Emit emit) {
        OutNode.Collection mapping = OutNode.mapping().put("event", Nodes.text(emit.event()));
        Nodes.putExpression(mapping, "when", emit.when());
        Nodes.putEach(mapping, emit.each());
        Nodes.putAssignments(mapping, "set", emit.set());
        Nodes.putDoc(mapping, emit.doc());
        return mapping.entries().size() == 1 ? Nodes.text(emit.event()) : mapping;
    }
}
