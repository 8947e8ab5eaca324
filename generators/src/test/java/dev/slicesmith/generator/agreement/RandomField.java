package dev.slicesmith.generator.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A field of random models. A name has one type all over a model, so that values are copied by name.
 *
 * @param name its name, in the model and in Java
 * @param kind the type as random expressions know it: strong types as what they wrap
 * @param type the type as the model has it
 */
record RandomField(String name, String kind, String type) {

    static final RandomField CART = new RandomField("cart", "cart", "CartId");
    static final RandomField ITEM = new RandomField("item", "item", "ItemId");

    private static final List<List<String>> KINDS = List.of(
            List.of("bool", "boolean", "flag", "paid"), List.of("int", "int", "count", "level"),
            List.of("int", "Quantity", "pieces"), List.of("long", "long", "big"), List.of("double", "double", "ratio"),
            List.of("decimal", "decimal", "amount"), List.of("decimal", "Price", "price", "rate"),
            List.of("string", "string", "label", "word"), List.of("string", "Email", "mail"),
            List.of("date", "date", "day"), List.of("time", "time", "hour"), List.of("datetime", "datetime", "local"),
            List.of("instant", "instant", "since"), List.of("duration", "duration", "span"),
            List.of("item", "ItemId", "thing"), List.of("status", "Status", "status"), List.of("line", "Line", "line"),
            List.of("list<int>", "list<int>", "counts"), List.of("list<decimal>", "list<Price>", "prices"),
            List.of("list<string>", "list<string>", "words"), List.of("list<item>", "list<ItemId>", "things"),
            List.of("list<line>", "list<Line>", "lines"), List.of("set<string>", "set<string>", "tags"),
            List.of("map<int>", "map<int>", "stock"), List.of("map<decimal>", "map<Price>", "tariffs"),
            List.of("int?", "optional<int>", "maybe"), List.of("decimal?", "optional<Price>", "discount"),
            List.of("string?", "optional<string>", "note"), List.of("item?", "optional<ItemId>", "other"),
            List.of("instant?", "optional<instant>", "until"), List.of("line?", "optional<Line>", "gift"),
            List.of("status?", "optional<Status>", "mood"));

    /** What a value of a kind may be. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("bool", List.of("true", "false")),
            Map.entry("int", List.of("0", "1", "2", "3", "3", "7", "1000", "-1", "2147483647")),
            Map.entry("long", List.of("0", "2", "-5", "5000000000", "9223372036854775807")),
            Map.entry("double", List.of("0", "-0.0", "0.1", "2.5", "1e300")),
            Map.entry("decimal", List.of("0", "1.50", "1.5", "9.90", "100", "2.345", "0.333333")),
            Map.entry("string", List.of("\"\"", "a", "x", "\"Zoë 😀\"", "b@c.de", "\" A 1 \"")),
            Map.entry("date", List.of("2026-01-31", "2024-02-29", "2026-03-29", "2026-10-25")),
            Map.entry("time", List.of("\"00:00\"", "\"09:30\"", "\"23:59:59\"")),
            Map.entry("datetime", List.of("2026-03-29T02:30", "2026-10-25T02:30", "2026-01-31T12:00")),
            Map.entry("instant", List.of("2026-03-29T00:59:59Z", "2026-10-25T01:00:00Z", "2026-06-30T22:15:30.5Z")),
            Map.entry("duration", List.of("0s", "90s", "2d", "1h30m", "250ms")),
            Map.entry("cart", List.of("c1", "c1", "c2", "c3")), Map.entry("item", List.of("i1", "i1", "i2", "i3")),
            Map.entry("status", List.of("open", "in progress", "done")));

    /** A pool of fields for one model. */
    static List<RandomField> pool(Random random) {
        List<RandomField> pool = new ArrayList<>();
        for (List<String> kind : KINDS) {
            for (String name : kind.subList(2, kind.size())) {
                if (random.nextInt(5) < 2) {
                    pool.add(new RandomField(name, kind.get(0), kind.get(1)));
                }
            }
        }
        return pool;
    }

    /** A value that a person may write in a scenario. */
    String value(Random random) {
        return value(kind, random);
    }

    private static String value(String kind, Random random) {
        if (kind.endsWith("?")) {
            return random.nextInt(3) == 0 ? "null" : value(kind.substring(0, kind.length() - 1), random);
        }
        if (kind.equals("line")) {
            return "{item: " + value("item", random) + ", price: " + value("decimal", random) + ", quantity: "
                    + value("int", random) + ", tags: " + value("list<string>", random) + "}";
        }
        int open = kind.indexOf('<');
        if (open < 0) {
            List<String> values = VALUES.get(kind);
            return values.get(random.nextInt(values.size()));
        }
        String element = kind.substring(open + 1, kind.length() - 1);
        List<String> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String value = value(element, random);
            elements.add(kind.startsWith("map") ? List.of("x", "y", "a").get(i - 1) + ": " + value : value);
        }
        if (kind.startsWith("set")) {
            elements = new ArrayList<>(elements.stream().distinct().toList());
        }
        String all = String.join(", ", elements);
        return kind.startsWith("map") ? "{" + all + "}" : "[" + all + "]";
    }
}
