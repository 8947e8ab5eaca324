package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Gives every field a type. Fields that hold the same thing get the same one, as only then values are copied;
 * identifiers of one name get one strong type.
 */
final class Typing {

    private final Map<String, ScalarType> strong = new LinkedHashMap<>();
    private final ObjectShapes shapes = new ObjectShapes();
    private final Map<FieldNode, List<BoardValue>> told = new HashMap<>();
    private final Flows flows;
    private final Findings findings;

    private Typing(Flows flows, Findings findings) {
        this.flows = flows;
        this.findings = findings;
    }

    static Typing of(Graph graph, Flows flows, List<SpecPlan> specs, Findings findings) {
        Typing typing = new Typing(flows, findings);
        typing.collect(specs);
        Wires wires = Wires.along(graph, flows);
        Map<String, List<FieldNode>> ids = uniteIds(wires);
        typing.strongTypes(ids);
        // What is composed may have parts of the types of other fields, which must be known first.
        Map<Boolean, List<List<FieldNode>>> groups =
                wires.groups().values().stream().collect(Collectors.partitioningBy(typing::isComposed));
        groups.get(false).forEach(typing::type);
        groups.get(true).forEach(typing::type);
        typing.idLists(graph);
        return typing;
    }

    /** Strong types by name, with what they wrap. */
    Map<String, ScalarType> strongTypes() {
        return strong;
    }

    List<ObjectPlan> objects() {
        return shapes.all();
    }

    private void collect(List<SpecPlan> specs) {
        for (SpecPlan spec : specs) {
            for (List<StepPlan> steps : List.of(spec.given, spec.when, spec.then)) {
                for (StepPlan step : steps) {
                    step.values.forEach((key, value) -> step.node.field(key)
                            .ifPresent(field -> told.computeIfAbsent(field, f -> new ArrayList<>()).add(value)));
                }
            }
        }
    }

    /** Groups that are named alike are one, until nothing changes any more. */
    private static Map<String, List<FieldNode>> uniteIds(Wires wires) {
        while (true) {
            Map<String, List<List<FieldNode>>> named = new LinkedHashMap<>();
            for (List<FieldNode> group : wires.groups().values()) {
                IdNames.typeOf(group).ifPresent(name ->
                        named.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>()).add(group));
            }
            boolean done = true;
            for (List<List<FieldNode>> groups : named.values()) {
                for (List<FieldNode> other : groups.subList(1, groups.size())) {
                    wires.union(groups.get(0).get(0), other.get(0));
                    done = false;
                }
            }
            if (done) {
                Map<String, List<FieldNode>> one = new LinkedHashMap<>();
                named.values().forEach(groups ->
                        one.put(IdNames.typeOf(groups.get(0)).orElseThrow(), groups.get(0)));
                return one;
            }
        }
    }

    private void strongTypes(Map<String, List<FieldNode>> ids) {
        ids.forEach((name, group) -> {
            ScalarType told = scalarOf(group, true);
            ScalarType scalar = IdNames.POSSIBLE.contains(told) ? told : ScalarType.STRING;
            if (scalar == ScalarType.STRING && isBegun(group)) {
                scalar = ScalarType.UUID;
                findings.add(ImportCode.TYPE_INFERRED, group.get(0).owner.id, "identifiers " + names(group)
                        + " are texts on the board; no command tells them where they begin, so they are generated: uuid");
            }
            strong.put(name, scalar);
            shapes.reserve(name);
            findings.add(ImportCode.TYPE_INFERRED, group.get(0).owner.id, "identifiers "
                    + names(group) + " get the type \"" + name + "\" (" + scalar.notation() + ")");
        });
    }

    /** An identifier of no other type than text that an event begins although no command tells it. */
    private boolean isBegun(List<FieldNode> group) {
        boolean typed = group.stream().map(field -> TypeWords.of(field.board.type()))
                .anyMatch(words -> !words.word().isEmpty() && words.scalar().filter(ScalarType.STRING::equals).isEmpty());
        boolean begun = group.stream().anyMatch(field -> !flows.makers(field.owner).isEmpty()
                && flows.makers(field.owner).stream()
                        .allMatch(command -> command.fields.stream().noneMatch(group::contains)));
        boolean counted = group.stream().flatMap(field -> told.getOrDefault(field, List.of()).stream())
                .anyMatch(value -> value instanceof BoardValue.Text text && text.text().matches("\\d{1,15}"));
        return !typed && begun && !counted;
    }

    private static String names(List<FieldNode> group) {
        TreeSet<String> names = new TreeSet<>();
        group.forEach(field -> names.add("\"" + field.board.name() + "\""));
        return String.join(", ", names);
    }

    private void type(List<FieldNode> group) {
        Optional<String> id = IdNames.typeOf(group);
        FieldNode first = group.get(0);
        boolean list = first.board.list() || TypeWords.of(first.board.type()).list();
        TypePlan type;
        if (id.isPresent()) {
            type = TypePlan.strong(id.get(), strong.get(id.get()), false);
        } else if (isComposed(group)) {
            type = custom(group, list);
        } else {
            type = TypePlan.scalar(scalarOf(group, false), list);
        }
        // What a scenario leaves out is its field's example: identifiers must agree on it, or nothing would relate.
        Optional<BoardValue> shared = group.stream()
                .flatMap(field -> field.board.example().stream())
                .flatMap(value -> Literals.fit(value, type).stream())
                .findFirst();
        for (FieldNode field : group) {
            field.type = type;
            field.example = id.isPresent() ? shared : field.board.example().flatMap(value -> Literals.fit(value, type));
            if (field.example.isEmpty() && field.board.example().filter(value -> !value.isBlank()).isPresent()) {
                findings.add(ImportCode.VALUE_DROPPED, field.owner.id,
                        "the example of \"" + field + "\" is no " + type.notation() + " and is left out");
            }
            field.optional |= TypeWords.of(field.board.type()).optional();
        }
    }

    private boolean isComposed(List<FieldNode> group) {
        return group.stream().anyMatch(field -> TypeWords.of(field.board.type()).isCustom() || isComposed(field));
    }

    /** Whether a specification gives objects for it. */
    private boolean isComposed(FieldNode field) {
        return told.getOrDefault(field, List.of()).stream().anyMatch(value -> value instanceof BoardValue.Named
                || value instanceof BoardValue.Many many
                        && many.items().stream().anyMatch(item -> item instanceof BoardValue.Named));
    }

    private TypePlan custom(List<FieldNode> group, boolean list) {
        List<BoardValue> values = new ArrayList<>();
        group.forEach(field -> values.addAll(told.getOrDefault(field, List.of())));
        Optional<ObjectPlan> shape = shapes.shapeOf(group, values, new PartTypes(strong, flows, group));
        FieldNode first = group.get(0);
        List<String> words = ScalarChoice.texts(values);
        boolean texts = !values.isEmpty() && words.size() == values.size()
                && words.stream().noneMatch(word -> LooseValues.value(word).isPresent());
        if (shape.isEmpty() && texts) {
            return TypePlan.scalar(ScalarType.STRING, list);
        }
        if (shape.isEmpty()) {
            findings.add(ImportCode.TYPE_INFERRED, first.owner.id,
                    "the board does not tell the shape of " + first.owner.kind.word() + " field \"" + first + "\": json");
            return TypePlan.scalar(ScalarType.JSON, list);
        }
        TypePlan type = TypePlan.object(shape.get(), list);
        boolean fits = values.stream().allMatch(value -> Literals.fit(value, type).isPresent());
        return fits ? type : TypePlan.scalar(ScalarType.JSON, list);
    }

    private ScalarType scalarOf(List<FieldNode> group, boolean identifies) {
        List<ScalarType> declared = new ArrayList<>();
        List<BoardValue> examples = new ArrayList<>();
        List<BoardValue> needed = new ArrayList<>();
        for (FieldNode field : group) {
            TypeWords.of(field.board.type()).scalar().ifPresent(declared::add);
            field.board.example().ifPresent(examples::add);
            needed.addAll(told.getOrDefault(field, List.of()));
        }
        ScalarType scalar = new ScalarChoice(declared, ScalarChoice.texts(examples), ScalarChoice.texts(needed))
                .choose(identifies);
        TreeSet<String> kinds = new TreeSet<>();
        declared.forEach(type -> kinds.add(type.notation()));
        FieldNode first = group.get(0);
        if (declared.isEmpty()) {
            findings.add(ImportCode.TYPE_INFERRED, first.owner.id, "field \"" + first + "\" has no type on the board: "
                    + scalar.notation() + ", from its name and values");
        } else if (kinds.size() > 1 || !kinds.contains(scalar.notation())) {
            findings.add(ImportCode.TYPE_UNIFIED, first.owner.id, "field \"" + first + "\" and " + (group.size() - 1)
                    + " connected to it are " + String.join(", ", kinds) + " on the board: " + scalar.notation());
        }
        return scalar;
    }

    /** A list of texts called {@code courseIds} is a list of course ids. */
    private void idLists(Graph graph) {
        for (Node node : graph.all()) {
            for (FieldNode field : node.fields) {
                if (field.type == null || !field.type.list() || !field.name.matches(".+Ids")) {
                    continue;
                }
                String id = Character.toUpperCase(field.name.charAt(0))
                        + field.name.substring(1, field.name.length() - 1);
                if (strong.get(id) == field.type.scalar() && field.type.object().isEmpty()) {
                    field.type = TypePlan.strong(id, field.type.scalar(), true);
                }
            }
        }
    }
}
