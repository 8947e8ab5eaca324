package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.BoardStep;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the element of each step: by its link, else by the step's own id (newer exports use the element's), else by
 * kind and title, near elements first. An event that is only told of in specifications is taken as another system's.
 */
final class SpecResolver {

    private final Graph graph;
    private final Findings findings;

    SpecResolver(Graph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    List<SpecPlan> resolve() {
        List<SpecPlan> plans = new ArrayList<>();
        for (int i = 0; i < graph.slices.size(); i++) {
            for (BoardSpec spec : graph.slices.get(i).specs()) {
                plans.add(plan(spec, i));
            }
        }
        return plans;
    }

    private SpecPlan plan(BoardSpec spec, int slice) {
        SpecPlan plan = new SpecPlan(spec, slice);
        spec.given().forEach(step -> add(plan, plan.given, step, List.of(ElementKind.EVENT, ElementKind.VIEW)));
        for (BoardStep step : spec.when()) {
            if (step.query()) {
                findings.add(ImportCode.SPEC_VALUE, spec.id(), "specification \"" + spec.title()
                        + "\" asks by \"" + step.title() + "\": taken as a look at all rows");
            } else {
                add(plan, plan.when, step, List.of(ElementKind.COMMAND, ElementKind.EVENT));
            }
        }
        for (BoardStep step : spec.then()) {
            if (step.kind().filter(ElementKind.ERROR::equals).isPresent()) {
                plan.error = Optional.of(ErrorTexts.of(spec, step));
                step.values().keySet().stream().filter(name -> !Keys.of(name).equals("message")).forEach(name ->
                        findings.add(ImportCode.VALUE_DROPPED, spec.id(), "specification \"" + spec.title()
                                + "\" has a value for \"" + name + "\" of an error, and errors of boards have no fields"));
            } else {
                add(plan, plan.then, step, List.of(ElementKind.EVENT, ElementKind.VIEW, ElementKind.COMMAND));
            }
        }
        return plan;
    }

    private void add(SpecPlan plan, List<StepPlan> steps, BoardStep step, List<ElementKind> kinds) {
        Optional<Node> node = node(plan, step, kinds).or(() -> supplied(plan, steps, step));
        if (node.isEmpty()) {
            plan.obstacles.add("\"" + step.title() + "\" is not on the board");
            return;
        }
        List<Map<String, BoardValue>> rows = step.rows().isEmpty() ? List.of(step.values()) : step.rows();
        for (Map<String, BoardValue> row : rows) {
            steps.add(new StepPlan(node.get(), step.empty(), values(plan, node.get(), row, steps == plan.then)));
        }
    }

    private Optional<Node> node(SpecPlan plan, BoardStep step, List<ElementKind> kinds) {
        Optional<Node> linked = byId(step.linkedId(), kinds).or(() -> byId(step.id(), kinds));
        if (linked.isPresent()) {
            return linked;
        }
        List<ElementKind> possible = step.kind().map(List::of).orElse(kinds);
        return possible.stream()
                .flatMap(kind -> graph.titledNear(plan.slice, kind, step.title()).stream())
                .findFirst();
    }

    private Optional<Node> byId(String id, List<ElementKind> kinds) {
        return id.isBlank() ? Optional.empty()
                : Optional.ofNullable(graph.byId.get(id)).filter(node -> kinds.contains(node.kind));
    }

    private Optional<Node> supplied(SpecPlan plan, List<StepPlan> steps, BoardStep step) {
        ElementKind kind = step.kind().orElse(steps == plan.when ? ElementKind.COMMAND : ElementKind.EVENT);
        boolean bare = graph.slices.stream().allMatch(slice -> slice.elements().isEmpty());
        boolean told = kind == ElementKind.EVENT && (steps == plan.given || steps == plan.when);
        if (Keys.isGeneric(step.title()) || !bare && !told) {
            return Optional.empty();
        }
        Node node = new Node(kind, "", step.title());
        node.external = told && !bare;
        List<BoardField> fields = new ArrayList<>(step.fields());
        step.values().forEach((name, value) -> fields.add(BoardField.of(name, "").withExample(value)));
        node.absorb(BoardElement.of("", kind, step.title(), fields, List.of()));
        graph.add(node);
        graph.place(node, plan.slice);
        if (!step.linkedId().isBlank()) {
            graph.byId.put(step.linkedId(), node);
        }
        if (node.external && new Outlines(graph, findings).make(node)) {
            node.external = false;
            return Optional.of(node);
        }
        findings.add(node.external ? ImportCode.EXTERNAL_INFERRED : ImportCode.FLOW_INFERRED, plan.board.id(),
                kind.word() + " \"" + step.title() + "\" stands in a specification only"
                        + (node.external ? " and is taken as another system's" : ""));
        return Optional.of(node);
    }

    /** A view that is expected to show what one of its events tells has a column for it. */
    private Optional<FieldNode> fed(SpecPlan plan, Node view, String name) {
        Optional<FieldNode> told = Stream.concat(
                        graph.sources(view, ElementKind.EVENT).stream(), plan.given.stream().map(step -> step.node))
                .filter(node -> node.is(ElementKind.EVENT))
                .flatMap(event -> event.fieldNamed(name).stream()).findFirst();
        if (!view.is(ElementKind.VIEW) || told.isEmpty()) {
            return Optional.empty();
        }
        view.addField(told.get().board);
        findings.add(ImportCode.FLOW_INFERRED, plan.board.id(), "view \"" + view.title + "\" gets the field \"" + name
                + "\" of event \"" + told.get().owner.title + "\", as specification \"" + plan.board.title()
                + "\" expects it");
        return view.fieldNamed(name);
    }

    private Map<String, BoardValue> values(
            SpecPlan plan, Node node, Map<String, BoardValue> written, boolean expected) {
        Map<String, BoardValue> values = new LinkedHashMap<>();
        written.forEach((name, value) -> {
            Optional<FieldNode> field = node.fieldNamed(name)
                    .or(() -> expected ? fed(plan, node, name) : Optional.empty());
            if (field.isPresent()) {
                values.put(field.get().key, value);
            } else if (expected) {
                plan.obstacles.add("it expects a \"" + name + "\" of \"" + node.title + "\", which has none");
            } else {
                plan.worded |= node.is(ElementKind.COMMAND) && value instanceof BoardValue.Text text
                        && text.text().strip().contains(" ");
                findings.add(ImportCode.VALUE_DROPPED, plan.board.id(), "specification \"" + plan.board.title()
                        + "\" has a value for \"" + name + "\", which " + node.kind.word() + " \"" + node.title
                        + "\" does not have");
            }
        });
        return values;
    }
}
