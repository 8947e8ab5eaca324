package dev.slicesmith.generator.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The data of a random model: types, commands, events, views, errors. */
final class RandomElements {

    /**
     * An element with fields.
     *
     * @param key the key of a view
     * @param external whether it is another system's
     */
    record Element(String name, List<RandomField> fields, List<RandomField> key, boolean external) {

        List<RandomField> whole() {
            List<RandomField> whole = new ArrayList<>(key);
            whole.addAll(fields);
            return whole;
        }
    }

    /** Fields of events that arise by themselves. */
    private static final Map<String, RandomField> ARISING = new TreeMap<>(Map.of(
            "{type: uuid, generated: uuid}", new RandomField("ref", "uuid", "uuid"),
            "{type: ItemId, generated: uuid}", new RandomField("fresh", "item", "ItemId"),
            "{type: instant, generated: now}", new RandomField("at", "instant", "instant"),
            "{type: date, generated: now}", new RandomField("today", "date", "date"),
            "{type: int, generated: sequence}", new RandomField("number", "int", "int"),
            "{type: string, generated: user}", new RandomField("who", "string", "string"),
            "{type: string, default: plain}", new RandomField("style", "string", "string")));

    private final Random random;
    private final List<RandomField> pool;
    private final List<Element> commands = new ArrayList<>();
    private final List<Element> events = new ArrayList<>();
    private final List<Element> views = new ArrayList<>();
    private final List<Element> errors = new ArrayList<>();
    private final Map<String, List<String>> arising = new TreeMap<>();
    /** Whether two streams have one type of identifiers. */
    private final boolean archived;

    RandomElements(Random random) {
        this.random = random;
        this.pool = RandomField.pool(random);
        this.archived = random.nextInt(12) == 0;
        int size = random.nextInt(5) == 0 ? 2 : 1;
        int cart = random.nextInt(8) == 0 ? 0 : 100;
        for (int i = 0; i < size; i++) {
            commands.add(new Element("Do" + i, fields(80, 40), List.of(), false));
            errors.add(new Element("Refused" + i, some(2), List.of(), false));
        }
        for (int i = 0; i <= size + 2; i++) {
            Element event = new Element("Done" + i, fields(i > size ? 60 : cart, 30), List.of(), i > size);
            events.add(event);
            if (random.nextInt(3) == 0) {
                arise(event);
            }
        }
        for (int i = 0; i < size + random.nextInt(2); i++) {
            List<RandomField> key = key();
            List<RandomField> others = some(4);
            others.removeAll(key);
            views.add(new Element("View" + i, others, key, random.nextInt(6) == 0 && !key.isEmpty()));
        }
    }

    private void arise(Element event) {
        List<String> all = List.copyOf(ARISING.keySet());
        String how = all.get(random.nextInt(all.size()));
        if (!event.external()) {
            arising.computeIfAbsent(event.name(), name -> new ArrayList<>()).add(how);
        }
    }

    private List<RandomField> some(int most) {
        List<RandomField> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0 && !pool.isEmpty(); i--) {
            RandomField field = pool.get(random.nextInt(pool.size()));
            if (!some.contains(field)) {
                some.add(field);
            }
        }
        return some;
    }

    private List<RandomField> fields(int cart, int item) {
        List<RandomField> fields = new ArrayList<>();
        if (random.nextInt(100) < cart) {
            fields.add(RandomField.CART);
        }
        if (random.nextInt(100) < item) {
            fields.add(RandomField.ITEM);
        }
        fields.addAll(some(5));
        return fields;
    }

    private List<RandomField> key() {
        List<RandomField> simple = pool.stream()
                .filter(field -> List.of("int", "string", "date", "decimal", "status").contains(field.kind()))
                .toList();
        return switch (random.nextInt(8)) {
            case 0 -> List.of();
            case 1 -> List.of(RandomField.ITEM);
            case 2 -> List.of(RandomField.CART, RandomField.ITEM);
            case 3, 4 -> simple.isEmpty() ? List.of(RandomField.CART) : List.of(simple.get(random.nextInt(simple.size())));
            default -> List.of(RandomField.CART);
        };
    }

    List<Element> commands() {
        return commands;
    }

    List<Element> events() {
        return events;
    }

    List<Element> views() {
        return views;
    }

    List<Element> errors() {
        return errors;
    }

    /** The fields of an event, those included that arise by themselves. */
    List<RandomField> whole(Element event) {
        List<RandomField> whole = new ArrayList<>(event.fields());
        arising.getOrDefault(event.name(), List.of()).forEach(how -> whole.add(ARISING.get(how)));
        return whole;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The events that a command makes; each own event is made by some command. */
    List<Element> emitted(Element command) {
        List<Element> emitted = new ArrayList<>();
        int number = commands.indexOf(command);
        List<Element> own = ownEvents();
        for (int i = 0; i < own.size(); i++) {
            if (i % commands.size() == number || random.nextInt(3) == 0) {
                emitted.add(own.get(i));
            }
        }
        return emitted;
    }

    List<Element> ownEvents() {
        return events.stream().filter(event -> !event.external()).toList();
    }

    void addTo(Draft draft) {
        draft.add(0, "types:").add(1, "CartId: uuid").add(1, "ItemId: uuid")
                .add(1, "Email: " + one(List.of("string", "string", "{type: string, length: 0..6}")))
                .add(1, "Price: " + one(List.of("decimal", "decimal", "{type: decimal, min: -10}")))
                .add(1, "Quantity: " + one(List.of("int", "int", "{type: int, min: -1, max: 2147483647}")))
                .add(1, "Status: [open, in progress, done]")
                .add(1, "Line: {fields: {item: ItemId, price: Price, quantity: int, note: optional<string>, tags: list<string>}}")
                .add(0, "streams:").add(1, "Cart: {id: CartId}").add(1, "Item: {id: ItemId}");
        if (archived) {
            draft.add(1, "Archive: {id: CartId}");
        }
        if (random.nextInt(10) == 0) {
            draft.add(0, "publishes: [" + one(ownEvents()).name() + "]");
        }
        draft.add(0, "errors:");
        errors.forEach(error -> draft.add(1, error.name() + ": {message: \"No " + placeholders(error) + "\", fields: {"
                + typed(error.fields()) + "}}"));
        draft.add(0, "commands:");
        commands.forEach(command -> draft.add(1, command.name() + ": {fields: {" + typed(command.fields()) + "}}"));
        draft.add(0, "events:");
        events.forEach(event -> draft.add(1, event(event)));
        draft.add(0, "views:");
        views.forEach(view -> addView(draft, view));
    }

    private static String placeholders(Element error) {
        return error.fields().stream().map(field -> "{" + field.name() + "}").collect(Collectors.joining(" "));
    }

    static String typed(List<RandomField> fields) {
        return fields.stream().map(field -> field.name() + ": " + field.type()).collect(Collectors.joining(", "));
    }

    private String event(Element event) {
        StringBuilder fields = new StringBuilder(typed(event.fields()));
        for (String how : arising.getOrDefault(event.name(), List.of())) {
            fields.append(fields.isEmpty() ? "" : ", ").append(ARISING.get(how).name()).append(": ").append(how);
        }
        return event.name() + ": {" + (event.external() ? "external: Bank, " : "") + stream(event) + "fields: {" + fields + "}}";
    }

    /** The first identifier says which stream an event belongs to, unless that is said or two streams have it. */
    private String stream(Element event) {
        boolean cart = event.fields().contains(RandomField.CART);
        List<String> streams = new ArrayList<>(cart ? List.of("Cart") : List.of());
        streams.addAll(cart && archived ? List.of("Archive") : List.of());
        streams.addAll(event.fields().contains(RandomField.ITEM) ? List.of("Item") : List.of());
        streams.addAll(streams.isEmpty() ? List.of("Cart", "Item") : List.of());
        return cart && archived || random.nextInt(10) == 0 ? "stream: " + one(streams) + ", " : "";
    }

    private void addView(Draft draft, Element view) {
        draft.add(1, view.name() + ":");
        if (!view.key().isEmpty()) {
            draft.add(2, "key: [" + view.key().stream().map(RandomField::name).collect(Collectors.joining(", ")) + "]");
        }
        if (view.external()) {
            draft.add(2, "external: CRM");
        }
        draft.add(2, "fields:");
        for (RandomField field : view.whole()) {
            draft.add(3, field.name() + ": " + begin(field));
        }
        if (view.whole().isEmpty() || !view.external() && random.nextBoolean()) {
            Leaves leaves = new Leaves().with("row.", view.whole());
            String kind = one(List.of("int", "decimal", "string", "bool", "list<int>"));
            draft.add(3, "derived:").add(4, "type: " + (kind.equals("bool") ? "boolean" : kind))
                    .expression(4, "value: ", () -> leaves.expression(kind, random), Leaves.constant(kind));
        }
    }

    /** Most fields without an empty value have a default, so that the model says how a row begins. */
    private String begin(RandomField field) {
        boolean simple = VALUES.contains(field.kind());
        return simple && random.nextInt(8) > 0
                ? "{type: " + field.type() + ", default: " + field.value(random) + "}" : field.type();
    }

    private static final List<String> VALUES =
            List.of("string", "date", "time", "datetime", "instant", "duration", "status", "item", "cart", "line");
}
