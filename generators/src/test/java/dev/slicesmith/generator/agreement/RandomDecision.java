package dev.slicesmith.generator.agreement;

import dev.slicesmith.generator.agreement.RandomElements.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The decision of a command: state, rules, emits. */
final class RandomDecision {

    private final Random random;
    private final RandomElements elements;
    private final Element command;
    private final List<RandomField> state = new ArrayList<>();

    RandomDecision(Random random, RandomElements elements, Element command) {
        this.random = random;
        this.elements = elements;
        this.command = command;
    }

    void addTo(Draft draft) {
        List<RandomField> keys = command.fields().stream()
                .filter(field -> List.of("int", "string", "item", "cart").contains(field.kind())).toList();
        if (random.nextInt(4) == 0 && !keys.isEmpty()) {
            draft.add(2, "idempotency: " + elements.one(keys).name());
        }
        int size = random.nextInt(4);
        if (size > 0) {
            draft.add(2, "state:");
            List<RandomField> pool = RandomField.pool(random);
            for (int i = 0; i < size && !pool.isEmpty(); i++) {
                RandomField chosen = elements.one(pool);
                pool.remove(chosen);
                addState(draft, new RandomField("known" + i, chosen.kind(), chosen.type()));
            }
        }
        addRules(draft);
        addEmits(draft);
    }

    private void addState(Draft draft, RandomField field) {
        if (random.nextInt(5) == 0) {
            Leaves leaves = new Leaves().with("command.", command.fields()).with("state.", state);
            draft.add(3, field.name() + ":").add(4, "type: " + field.type())
                    .expression(4, "value: ", () -> leaves.expression(field.kind(), random), Leaves.constant(field.kind()));
            state.add(field);
            return;
        }
        List<String> ways = new ArrayList<>(List.of("", "[]"));
        boolean cart = command.fields().contains(RandomField.CART);
        boolean item = command.fields().contains(RandomField.ITEM);
        ways.addAll(cart ? List.of("cart", "cart", "") : List.of());
        ways.addAll(item ? List.of("item") : List.of());
        ways.addAll(cart && item ? List.of("[cart, item]") : List.of());
        Draft.Slot by = new Draft.Slot(() -> elements.one(ways), "[]");
        draft.add(3, field.name() + ":", by).add(4, "type: " + field.type(), by).slot(4, "by: ", by);
        if (random.nextInt(3) == 0) {
            draft.expression(4, "initial: ", () -> Leaves.constant(field.kind()), Leaves.constant(field.kind()));
        }
        draft.add(4, "on:");
        List<Element> events = new ArrayList<>(elements.ownEvents());
        for (int i = random.nextInt(2); i >= 0 && !events.isEmpty(); i--) {
            Element event = elements.one(events);
            events.remove(event);
            addOn(draft, field, event, by);
        }
        state.add(field);
    }

    private void addOn(Draft draft, RandomField field, Element event, Draft.Slot by) {
        boolean optional = isOptional(field);
        Leaves leaves = new Leaves().with("event.", elements.whole(event)).with("state.", state)
                .with(optional && !field.kind().endsWith("?") ? field.kind() + "?" : field.kind(), "state." + field.name())
                .with("instant", "meta.time").with("long", "meta.position").with("string", "meta.user");
        draft.expression(5, event.name() + ": ", () -> leaves.expression(field.kind(), random),
                Leaves.constant(field.kind()), by);
    }

    /** What has no empty value begins absent. */
    private static boolean isOptional(RandomField field) {
        return field.kind().endsWith("?") || List.of("date", "time", "datetime", "instant", "item", "status", "line")
                .contains(field.kind());
    }

    private Leaves known() {
        Leaves leaves = new Leaves().with("command.", command.fields()).with("instant", "now")
                .with("instant", "meta.time").with("string", "meta.user");
        for (RandomField field : state) {
            leaves.with(isOptional(field) && !field.kind().endsWith("?") ? field.kind() + "?" : field.kind(),
                    "state." + field.name());
        }
        Element event = elements.one(elements.ownEvents());
        if (random.nextBoolean()) {
            leaves.withAll("events." + event.name(), elements.whole(event));
        }
        Element view = elements.one(elements.views());
        if (random.nextInt(3) == 0) {
            leaves.withAll("views." + view.name(), view.whole());
        }
        for (String key : keys(leaves, view)) {
            String lookup = "views." + view.name() + ".%s(" + key + ")";
            leaves.with("bool", lookup.formatted("has"));
            for (RandomField field : view.whole()) {
                leaves.with(field.kind(), "(" + lookup.formatted("has") + " ? " + lookup.formatted("get") + "." + field.name()
                        + " : " + Leaves.constant(field.kind()) + ")");
            }
        }
        return leaves;
    }

    /** What a row may be looked up by. */
    private static List<String> keys(Leaves leaves, Element view) {
        List<String> keys = new ArrayList<>();
        for (RandomField field : view.key()) {
            List<String> values = List.copyOf(leaves.of(field.kind()));
            keys = keys.isEmpty() ? values : keys.stream()
                    .flatMap(key -> values.stream().limit(2).map(value -> key + ", " + value)).toList();
            if (keys.isEmpty()) {
                return keys;
            }
        }
        return keys;
    }

    private void addRules(Draft draft) {
        int size = random.nextInt(3);
        if (size == 0) {
            return;
        }
        draft.add(2, "rules:");
        for (int i = 0; i < size; i++) {
            Element error = elements.one(elements.errors());
            Leaves leaves = known();
            draft.add(3, "- reject: " + error.name());
            if (random.nextInt(25) > 0) {
                // Some rules should let something pass.
                draft.expression(4, "when: ", () -> random.nextBoolean()
                        ? leaves.expression("bool", random) + " && " + leaves.expression("bool", random)
                        : leaves.expression("bool", random), "false");
            }
            Assignments.add(draft, 4, "set", error.fields(), command.fields(), leaves, random);
        }
    }

    private void addEmits(Draft draft) {
        draft.add(2, "emits:");
        for (Element event : elements.emitted(command)) {
            Leaves leaves = known();
            draft.add(3, "- event: " + event.name());
            if (random.nextInt(4) == 0) {
                draft.expression(4, "when: ", () -> leaves.expression("bool", random), "true");
            }
            List<RandomField> sources = command.fields();
            if (random.nextInt(4) == 0) {
                String kind = elements.one(List.of("int", "item", "line", "string"));
                draft.expression(4, "each: ", () -> leaves.expression("list<" + kind + ">", random), plainList(kind))
                        .add(4, "as: element");
                leaves.with(kind, "element");
            }
            Assignments.add(draft, 4, "set", event.fields(), sources, leaves, random);
        }
    }

    /** A list whose elements have a type. */
    static String plainList(String kind) {
        return "[" + Leaves.constant(kind) + "]";
    }
}
