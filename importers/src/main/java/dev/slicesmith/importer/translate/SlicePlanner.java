package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the timeline out: one slice per command and trigger and per view, in the order of the board. An element lies in
 * the slice that is called like it, else in the first in which it is drawn.
 */
final class SlicePlanner {

    private final Graph graph;
    private final Flows flows;
    private final Triggers triggers;
    private final Findings findings;
    private final Set<String> packages = new HashSet<>();
    private final List<SlicePlan> plans = new ArrayList<>();

    SlicePlanner(Graph graph, Flows flows, Findings findings) {
        this.graph = graph;
        this.flows = flows;
        this.triggers = new Triggers(flows, findings);
        this.findings = findings;
    }

    List<SlicePlan> plan() {
        for (int i = 0; i < graph.slices.size(); i++) {
            BoardSlice slice = graph.slices.get(i);
            int before = plans.size();
            for (Node command : graph.in(i, ElementKind.COMMAND)) {
                if (home(command) == i) {
                    commandSlices(slice, command, before);
                }
            }
            for (Node view : graph.in(i, ElementKind.VIEW)) {
                if (home(view) == i) {
                    viewSlice(slice, view, before);
                }
            }
            if (plans.size() == before) {
                outline(slice, i);
            }
        }
        return plans;
    }

    private int home(Node node) {
        List<Integer> drawn = new ArrayList<>(node.slices);
        for (int slice : drawn) {
            String title = graph.slices.get(slice).title();
            boolean named = Keys.same(title, node.title)
                    || flows.emits(node).stream().anyMatch(event -> Keys.same(title, event.title));
            if (named) {
                return slice;
            }
        }
        return drawn.get(0);
    }

    private void commandSlices(BoardSlice slice, Node command, int before) {
        boolean decides = true;
        for (TriggerPlan trigger : triggers.of(command, slice)) {
            SlicePlan plan = new SlicePlan(slice, name(slice, command, before));
            plan.command = Optional.of(command);
            plan.trigger = Optional.of(trigger);
            plan.decides = decides;
            decides = false;
            plans.add(plan);
        }
    }

    private void viewSlice(BoardSlice slice, Node view, int before) {
        SlicePlan plan = new SlicePlan(slice, name(slice, view, before));
        plan.view = Optional.of(view);
        plans.add(plan);
    }

    /** The board's title for the first, the element's name for what else lies in the slice. */
    private String name(BoardSlice slice, Node node, int before) {
        String title = NameBook.cut(slice.title());
        boolean first = plans.size() == before && !Keys.of(title).isEmpty();
        if (!first) {
            findings.add(ImportCode.SLICE_CHANGED, slice.id(), "slice \"" + slice.title()
                    + "\" holds more than one step: " + node.kind.word() + " \"" + node + "\" gets a slice of its own");
        }
        return free(first ? title : node.name, node.kind.word());
    }

    private String free(String wish, String kind) {
        String name = wish;
        for (int i = 1; !packages.add(JavaNames.packageSegment(name)); i++) {
            name = wish + " " + (i == 1 ? kind : kind + " " + i);
        }
        return name;
    }

    private void outline(BoardSlice slice, int at) {
        boolean copies = graph.draws(at, ElementKind.COMMAND) || graph.draws(at, ElementKind.VIEW);
        boolean holder = slice.elements().isEmpty() && !slice.specs().isEmpty();
        if (copies || holder || Keys.of(slice.title()).isEmpty()) {
            findings.add(ImportCode.SLICE_CHANGED, slice.id(), "slice \"" + slice.title() + "\" holds "
                    + (holder ? "specifications only, which go to the slices they speak of"
                            : "nothing that does not lie in another slice too: left out"));
            return;
        }
        findings.add(ImportCode.SLICE_CHANGED, slice.id(),
                "slice \"" + slice.title() + "\" has neither command nor view: an outline");
        plans.add(new SlicePlan(slice, free(NameBook.cut(slice.title()), "outline")));
    }
}
