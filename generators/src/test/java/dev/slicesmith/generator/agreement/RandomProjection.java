package dev.slicesmith.generator.agreement;

import dev.slicesmith.generator.agreement.RandomElements.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a view makes of events, and what can be asked of it. */
final class RandomProjection {

    private final Random random;
    private final RandomElements elements;
    private final Element view;

    RandomProjection(Random random, RandomElements elements, Element view) {
        this.random = random;
        this.elements = elements;
        this.view = view;
    }

    void addTo(Draft draft, List<String> queries) {
        draft.add(2, "on:");
        List<Element> events = new ArrayList<>(elements.events());
        for (int i = 1 + random.nextInt(3); i > 0 && !events.isEmpty(); i--) {
            Element event = elements.one(events);
            events.remove(event);
            addOn(draft, event);
        }
        if (random.nextBoolean()) {
            draft.add(2, "queries:");
            addQuery(draft, queries);
        }
    }

    private void addOn(Draft draft, Element event) {
        draft.add(3, event.name() + ":");
        draft.add(4, "create: " + (random.nextInt(4) > 0));
        Leaves leaves = new Leaves().with("event.", elements.whole(event)).with("instant", "meta.time")
                .with("long", "meta.position");
        List<RandomField> sources = new ArrayList<>(event.fields());
        if (random.nextInt(4) == 0) {
            String kind = elements.one(List.of("int", "item", "line", "string"));
            draft.expression(4, "each: ", () -> leaves.expression("list<" + kind + ">", random),
                    RandomDecision.plainList(kind)).add(4, "as: element");
            leaves.with(kind, "element");
        }
        if (random.nextInt(4) == 0) {
            Leaves whole = row(leaves);
            draft.expression(4, "where: ", () -> whole.expression("bool", random), "true");
        } else {
            List<RandomField> key = new ArrayList<>(view.key());
            key.removeIf(field -> event.fields().contains(field) && random.nextInt(4) > 0);
            if (!key.isEmpty()) {
                draft.add(4, "key:");
                key.forEach(field -> draft.expression(5, field.name() + ": ",
                        () -> leaves.expression(field.kind(), random), Leaves.constant(field.kind())));
            }
        }
        if (random.nextInt(6) == 0) {
            draft.add(4, "delete: true");
            return;
        }
        Assignments.add(draft, 4, "set", changed(), sources, row(leaves), random);
    }

    private List<RandomField> changed() {
        List<RandomField> changed = new ArrayList<>(view.fields());
        changed.removeIf(field -> random.nextInt(3) == 0);
        return changed;
    }

    private Leaves row(Leaves leaves) {
        Leaves whole = new Leaves().with("row.", view.whole());
        leaves.copyTo(whole);
        return whole;
    }

    private void addQuery(Draft draft, List<String> queries) {
        String name = "ask" + view.name();
        List<RandomField> params = new ArrayList<>();
        for (RandomField field : RandomField.pool(random)) {
            if (params.size() < 2 && !field.kind().endsWith("?")) {
                params.add(new RandomField("p" + params.size(), field.kind(), field.type()));
            }
        }
        Leaves leaves = new Leaves().with("row.", view.whole()).with("", params);
        draft.add(3, "- name: " + name).add(4, "params: {" + RandomElements.typed(params) + "}")
                .expression(4, "where: ", () -> leaves.expression("bool", random), "true");
        List<RandomField> sortable = view.whole().stream()
                .filter(field -> List.of("int", "string", "decimal", "int?").contains(field.kind())).toList();
        if (!sortable.isEmpty()) {
            draft.add(4, "order: [\"" + (random.nextBoolean() ? "-" : "") + elements.one(sortable).name() + "\"]");
        }
        StringBuilder arguments = new StringBuilder();
        params.forEach(param -> arguments.append(arguments.isEmpty() ? "" : ", ").append(param.name()).append(": ")
                .append(param.value(random)));
        queries.add(name + ": {" + arguments + "}");
    }
}
