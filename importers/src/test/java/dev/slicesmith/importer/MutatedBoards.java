package dev.slicesmith.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Boards that differ from real ones in a few places, as those of other people do. The same seed gives the same board. */
final class MutatedBoards {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> EXAMPLES =
            List.of("", "1", "-5", "abc", "true", "2024-01-01", "0x12", "{\"a\":1}", "[1,2]");
    private static final List<String> TYPES = List.of(
            "String", "UUID", "Int", "Double", "Boolean", "Date", "DateTime", "Custom", "Long", "Decimal");
    private static final List<String> NAMES = List.of(
            "id", "name", "class", "a b", "orderId", "orderid", "Total", "e", "Größe", "what it is, " + "in words ".repeat(30));
    private static final List<String> TITLES = List.of("spec: x", "Cart", "Item added", "removed", "", "slice: y",
            "Заказ", "注文 追加", "Object", "Add </b> ${x} \\u002a/", "a very long title ".repeat(20));

    private static final String SUBFIELDS = """
            [{"name":"id","type":"UUID","cardinality":"Single"},{"name":"n","type":"Int","example":"1","cardinality":"List"}]
            """;

    private final Random random;
    private final List<ObjectNode> objects = new ArrayList<>();

    private MutatedBoards(long seed) {
        this.random = new Random(seed);
    }

    /** One of the boards, changed in one to six places. */
    static String of(List<Path> boards, long seed) throws IOException {
        MutatedBoards mutation = new MutatedBoards(seed);
        JsonNode board = JSON.readTree(Files.readString(mutation.any(boards)));
        mutation.collect(board);
        for (int places = 1 + mutation.random.nextInt(6); places > 0; places--) {
            mutation.change(mutation.any(mutation.objects));
        }
        return board.toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void collect(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        node.forEach(this::collect);
    }

    private void change(ObjectNode object) {
        List<String> keys = List.copyOf(object.propertyNames());
        if (keys.isEmpty()) {
            return;
        }
        String key = any(keys);
        switch (random.nextInt(9)) {
            case 0 -> object.remove(key);
            case 1 -> replace(object, "example", EXAMPLES);
            case 2 -> replace(object, "type", TYPES);
            case 3 -> {
                replace(object, "name", NAMES);
                replace(object, "title", TITLES);
            }
            case 4 -> object.put("cardinality", random.nextBoolean() ? "List" : "Single")
                    .put("optional", random.nextBoolean()).put("generated", random.nextBoolean());
            case 5 -> {
                ObjectNode other = any(objects);
                if (other.has(key)) {
                    object.set(key, other.get(key).deepCopy());
                }
            }
            case 6 -> keys.forEach(name -> leaveAlone(object, name));
            case 7 -> {
                if (object.has("cardinality")) {
                    object.put("type", "Custom").set("subfields", JSON.readTree(SUBFIELDS));
                }
            }
            default -> resize(object.get(key));
        }
    }

    private void replace(ObjectNode object, String key, List<String> values) {
        if (object.has(key)) {
            object.put(key, any(values));
        }
    }

    /** What is the only one of a list stands in its place, as in some exports. */
    private static void leaveAlone(ObjectNode object, String name) {
        if (object.get(name) instanceof ArrayNode list && list.size() == 1) {
            object.set(name, list.get(0));
        }
    }

    private void resize(JsonNode list) {
        if (list instanceof ArrayNode array && !array.isEmpty()) {
            if (random.nextBoolean()) {
                array.remove(random.nextInt(array.size()));
            } else {
                array.add(array.get(random.nextInt(array.size())).deepCopy());
            }
        }
    }
}
