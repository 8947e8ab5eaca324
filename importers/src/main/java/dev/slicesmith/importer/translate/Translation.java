package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import java.util.List;
import java.util.Optional;

/** All that is known of a context when it is written down. */
final class Translation {

    final String name;
    final Optional<String> packageName;
    final Graph graph;
    final Flows flows;
    final Typing typing;
    final Streams streams;
    final ErrorBook errors;
    final Plans plans;
    final List<SlicePlan> slices;

    Translation(
            String name, Optional<String> packageName, Graph graph, Flows flows, Typing typing, Streams streams,
            ErrorBook errors, Plans plans, List<SlicePlan> slices) {
        this.name = name;
        this.packageName = packageName;
        this.graph = graph;
        this.flows = flows;
        this.typing = typing;
        this.streams = streams;
        this.errors = errors;
        this.plans = plans;
        this.slices = slices;
    }

    /**
     * Whether a field is generated where it stands: in an event if no command tells it, in a command if nothing that
     * its sender sees does. Boards mark the same field everywhere.
     */
    boolean arises(FieldNode field) {
        if (!Generated.arises(field)) {
            return false;
        }
        if (field.owner.is(ElementKind.EVENT)) {
            return flows.makers(field.owner).stream()
                    .flatMap(command -> plans.decisions.get(command).emits.stream())
                    .noneMatch(emit -> emit.event == field.owner && emit.sources.containsKey(field));
        }
        return graph.sources(field.owner).stream()
                .flatMap(between -> graph.sources(between, ElementKind.VIEW).stream())
                .noneMatch(view -> view.field(field.key).isPresent());
    }
}
