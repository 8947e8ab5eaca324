package dev.slicesmith.model.write;

import dev.slicesmith.model.syntax.CallSyntax;
import dev.slicesmith.model.syntax.ProjectionEntrySyntax;
import dev.slicesmith.model.syntax.QuerySyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import dev.slicesmith.model.syntax.TriggerSyntax;

/** Writes one slice. */
final class SliceWriter {

    private SliceWriter() {}

    static OutNode slice(SliceSyntax slice) {
        OutNode.Collection mapping = OutNode.spreadMapping().put("name", Nodes.text(slice.name()));
        Nodes.putDoc(mapping, slice.doc());
        Nodes.putText(mapping, "chapter", slice.chapter());
        Nodes.putWord(mapping, "status", slice.status());
        putTrigger(mapping, slice.trigger());
        Nodes.putText(mapping, "command", slice.command());
        Nodes.putAssignments(mapping, "with", slice.trigger().with());
        DecisionWriter.put(mapping, slice.decision());
        Nodes.putText(mapping, "view", slice.view());
        putProjection(mapping, slice);
        if (!slice.scenarios().isEmpty()) {
            OutNode.Collection scenarios = OutNode.spreadList();
            slice.scenarios().forEach(scenario -> scenarios.add(ScenarioWriter.scenario(scenario)));
            mapping.put("scenarios", scenarios);
        }
        return mapping;
    }

    private static void putTrigger(OutNode.Collection slice, TriggerSyntax trigger) {
        Nodes.putText(slice, "actor", trigger.actor());
        Nodes.putText(slice, "screen", trigger.screen());
        Nodes.putText(slice, "todo", trigger.todo());
        Nodes.putText(slice, "after", trigger.after());
        Nodes.putWord(slice, "every", trigger.every());
        Nodes.putText(slice, "cron", trigger.cron());
        Nodes.putExpression(slice, "when", trigger.when());
        Nodes.putEach(slice, trigger.each());
        trigger.call().ifPresent(call -> slice.put("call", call(call)));
    }

    private static OutNode call(CallSyntax call) {
        OutNode.Collection mapping = OutNode.mapping().put("port", Nodes.text(call.port()));
        Nodes.putAssignments(mapping, "with", call.with());
        FieldWriter.putFields(mapping, "returns", call.returns());
        return mapping;
    }

    private static void putProjection(OutNode.Collection slice, SliceSyntax source) {
        if (!source.projection().isEmpty()) {
            OutNode.Collection on = OutNode.spreadMapping();
            source.projection().forEach(entry -> on.putName(entry.event().value(), projection(entry)));
            slice.put("on", on);
        }
        if (!source.queries().isEmpty()) {
            OutNode.Collection queries = OutNode.spreadList();
            source.queries().forEach(query -> queries.add(query(query)));
            slice.put("queries", queries);
        }
    }

    private static OutNode projection(ProjectionEntrySyntax entry) {
        OutNode.Collection mapping = OutNode.mapping();
        Nodes.putAssignments(mapping, "key", entry.key());
        Nodes.putExpression(mapping, "where", entry.where());
        if (!entry.create()) {
            mapping.put("create", Nodes.word("false"));
        }
        if (entry.delete()) {
            mapping.put("delete", Nodes.word("true"));
        }
        Nodes.putEach(mapping, entry.each());
        Nodes.putAssignments(mapping, "set", entry.set());
        Nodes.putDoc(mapping, entry.doc());
        return Nodes.orNothing(mapping);
    }

    private static OutNode query(QuerySyntax query) {
        OutNode.Collection mapping = OutNode.mapping().put("name", Nodes.text(query.name()));
        FieldWriter.putFields(mapping, "params", query.params());
        Nodes.putExpression(mapping, "where", query.where());
        Nodes.putNames(mapping, "order", query.order());
        Nodes.putDoc(mapping, query.doc());
        return mapping.entries().size() == 1 ? Nodes.text(query.name()) : mapping;
    }
}
