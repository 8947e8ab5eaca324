package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.List;

/** What may be absent where it comes from may be absent where it goes to: otherwise it could not be copied. */
final class Optionals {

    private final Graph graph;
    private final Flows flows;
    private final Findings findings;
    private boolean changed;

    Optionals(Graph graph, Flows flows, Findings findings) {
        this.graph = graph;
        this.flows = flows;
        this.findings = findings;
    }

    void spread() {
        do {
            changed = false;
            for (Node command : graph.all(ElementKind.COMMAND)) {
                flows.emits(command).forEach(event -> spread(command, event));
                for (Node automation : flows.automations(command)) {
                    flows.inputs(automation, ElementKind.VIEW).forEach(view -> spread(view, command));
                    flows.inputs(automation, ElementKind.EVENT).forEach(event -> spread(event, command));
                }
            }
            graph.all(ElementKind.VIEW).forEach(view -> spread(flows.feeds(view), view));
        } while (changed);
    }

    private void spread(List<Node> events, Node view) {
        events.forEach(event -> spread(event, view));
    }

    private void spread(Node source, Node target) {
        for (FieldNode field : target.fields) {
            boolean key = field.board.id() && target.is(ElementKind.VIEW);
            boolean absent = Mappings.source(field, source)
                    .filter(from -> from.optional && from.type.fits(field.type))
                    .isPresent();
            if (absent && !field.optional && !key) {
                field.optional = true;
                changed = true;
                findings.add(ImportCode.TYPE_INFERRED, target.id, "field \"" + field.owner.title + "."
                        + field.name + "\" may be absent, as it may be where it comes from");
            }
        }
    }
}
