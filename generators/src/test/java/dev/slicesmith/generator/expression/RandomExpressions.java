package dev.slicesmith.generator.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random texts of expressions, most of which have a type. */
public final class RandomExpressions {

    /** What {@link ProofModel} has, by type; {@code small} are numbers that may be added to dates. */
    static final Map<String, List<String>> PROOF = Map.ofEntries(
            Map.entry("small", List.of("row.small")),
            Map.entry("bool", List.of("row.flag")),
            Map.entry("int", List.of("row.count", "row.small", "row.quantity", "row.line.quantity", "row.twice", "row.total", "row.chain")),
            Map.entry("long", List.of("row.big")),
            Map.entry("double", List.of("row.ratio")),
            Map.entry("decimal", List.of("row.amount", "row.rate", "row.price", "row.line.price")),
            Map.entry("string", List.of("row.name", "row.other", "row.email")),
            Map.entry("date", List.of("row.day", "row.until")),
            Map.entry("time", List.of("row.hour")),
            Map.entry("datetime", List.of("row.local")),
            Map.entry("instant", List.of("row.at", "row.since", "now")),
            Map.entry("duration", List.of("row.span")),
            Map.entry("item", List.of("row.item", "row.line.item")),
            Map.entry("status", List.of("row.status")),
            Map.entry("line", List.of("row.line")),
            Map.entry("list<int>", List.of("row.counts", "views.Others.map(o, o.count)")),
            Map.entry("list<long>", List.of("row.bigs")),
            Map.entry("list<double>", List.of("row.ratios")),
            Map.entry("list<decimal>", List.of("row.amounts", "row.prices")),
            Map.entry("list<string>", List.of("row.names", "row.line.tags")),
            Map.entry("list<item>", List.of("row.items")),
            Map.entry("list<line>", List.of("row.lines")),
            Map.entry("list<date>", List.of("row.days")),
            Map.entry("list<duration>", List.of("row.spans")),
            Map.entry("set<string>", List.of("row.words")),
            Map.entry("map<int>", List.of("row.stock")),
            Map.entry("map<decimal>", List.of("row.tariffs")),
            Map.entry("int?", List.of("row.maybeCount")),
            Map.entry("decimal?", List.of("row.maybeAmount")),
            Map.entry("string?", List.of("row.maybeName", "row.line.note")),
            Map.entry("item?", List.of("row.maybeItem")),
            Map.entry("instant?", List.of("row.maybeAt")),
            Map.entry("line?", List.of("row.maybeLine")),
            Map.entry("status?", List.of("row.maybeStatus")));

    private static final Map<String, List<String>> CONSTANTS = Map.ofEntries(
            Map.entry("bool", List.of("true", "false")),
            Map.entry("int", List.of("0", "1", "3", "-2", "2147483647")),
            Map.entry("long", List.of("5000000000", "long(7)")),
            Map.entry("double", List.of("double(2)", "double(0.1)")),
            Map.entry("decimal", List.of("9.90", "0.1", "decimal('100')", "1.005", "-2.5")),
            Map.entry("string", List.of("''", "'a'", "'Zoë 😀'", "'it''s'".replace("''", "\\'"), "'b@c.de'")),
            Map.entry("date", List.of("date('2026-02-28')", "date('2024-02-29')")),
            Map.entry("time", List.of("time('09:30')")),
            Map.entry("datetime", List.of("datetime('2026-03-29T01:30')")),
            Map.entry("instant", List.of("instant('2026-03-29T00:30:00Z')")),
            Map.entry("duration", List.of("duration('90s')", "duration('24h')", "duration('1m')", "duration('250ms')")),
            Map.entry("item", List.of("uuid('00000000-0000-0000-0000-000000000001')")),
            Map.entry("status", List.of("Status.open", "Status.done")),
            Map.entry("line", List.of("Line{item: uuid('00000000-0000-0000-0000-000000000002'), price: 2.50, quantity: 2, tags: ['x']}")),
            Map.entry("list<int>", List.of("[]", "[1, 2, 3]")),
            Map.entry("list<decimal>", List.of("[1.5, 2]")),
            Map.entry("list<string>", List.of("['x', 'y']")),
            Map.entry("list<item>", List.of("[]")),
            Map.entry("list<line>", List.of("[]")),
            Map.entry("set<string>", List.of("['x']", "[]")),
            Map.entry("map<int>", List.of("{'x': 1}")),
            Map.entry("map<decimal>", List.of("{'x': 1.5}")));

    private record Local(String name, String type) {}

    private final Random random;
    private final Map<String, List<String>> fields;
    private final List<Local> locals = new ArrayList<>();

    /**
     * Over what there is.
     *
     * @param fields by type, the expressions that stand for what is there
     */
    public RandomExpressions(Random random, Map<String, List<String>> fields) {
        this.random = random;
        this.fields = fields;
    }

    /** A constant of a type, which needs nothing that is there. */
    public static String constant(String type) {
        return type.endsWith("?") ? "null" : CONSTANTS.getOrDefault(type, List.of("[]")).get(0);
    }

    String next() {
        List<String> types = new ArrayList<>(fields.keySet());
        types.remove("small");
        types.sort(null);
        return next(types.get(random.nextInt(types.size())));
    }

    /** A text of this type. */
    public String next(String type) {
        locals.clear();
        return of(type, 1 + random.nextInt(4));
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String leaf(String type) {
        List<String> leaves = new ArrayList<>();
        locals.stream().filter(local -> local.type().equals(type)).forEach(local -> leaves.add(local.name()));
        if (!leaves.isEmpty() && random.nextInt(3) > 0) {
            return leaves.get(random.nextInt(leaves.size()));
        }
        leaves.addAll(fields.getOrDefault(type, List.of()));
        if (random.nextInt(3) == 0 || leaves.isEmpty()) {
            leaves.addAll(CONSTANTS.getOrDefault(type, List.of()));
        }
        return leaves.isEmpty() ? "null" : leaves.get(random.nextInt(leaves.size()));
    }

    /** A text of this type, in parentheses where they may be needed. */
    private String of(String type, int depth) {
        if (depth <= 0 || random.nextInt(8) == 0) {
            return leaf(type);
        }
        int d = depth - 1;
        if (random.nextInt(9) == 0) {
            return "(" + of("bool", d) + " ? " + of(type, d) + " : " + of(type, d) + ")";
        }
        if (fields.containsKey(type + "?") && random.nextInt(7) == 0) {
            return guarded(type, d);
        }
        return switch (type) {
            case "bool" -> bool(d);
            case "int" -> whole("int", d);
            case "long" -> whole("long", d);
            case "double" -> "(" + of("double", d) + one(" + ", " - ", " * ", " / ") + of(one("double", "int"), d) + ")";
            case "decimal" -> decimal(d);
            case "string" -> string(d);
            case "date" -> one("date(" + of(one("instant", "datetime"), d) + ")",
                    "plusDays(" + of("date", d) + ", " + small() + ")", "plusMonths(" + of("date", d) + ", " + small() + ")");
            case "time" -> "time(" + of(one("instant", "datetime"), d) + ")";
            case "datetime" -> one("datetime(" + of("instant", d) + ")", "plusDays(" + of("datetime", d) + ", " + small() + ")",
                    "(" + of("datetime", d) + " + " + of("duration", d) + ")");
            case "instant" -> instant(d);
            case "duration" -> duration(d);
            default -> composed(type, d);
        };
    }

    private String guarded(String type, int d) {
        String optional = leaf(type + "?");
        return one("orElse(" + of(type + "?", d) + ", " + of(type, d) + ")",
                "(has(" + optional + ") ? " + optional + " : " + of(type, d) + ")",
                "(" + optional + " == null ? " + of(type, d) + " : " + optional + ")");
    }

    private String small() {
        return one("1", "-3", "31", "400", fields.containsKey("small") ? leaf("small") : "2");
    }

    private String ordered() {
        return one("int", "long", "double", "decimal", "string", "date", "time", "datetime", "instant", "duration");
    }

    private String bool(int d) {
        String type = one(ordered(), "bool", "status", "item", "line", "list<int>", "set<string>", "map<int>", "list<line>");
        String order = ordered();
        String wrapped = one("int?", "decimal?", "string?", "item?", "instant?", "line?", "status?");
        return switch (random.nextInt(13)) {
            case 0 -> "(" + of(type, d) + one(" == ", " != ") + of(type, d) + ")";
            case 1, 2 -> "(" + of(order, d) + one(" < ", " <= ", " > ", " >= ") + of(order, d) + ")";
            case 3 -> "(" + of("bool", d) + one(" && ", " || ") + of("bool", d) + ")";
            case 4 -> "!" + of("bool", d);
            case 5 -> of("string", d) + one(".contains(", ".startsWith(", ".endsWith(") + of("string", d) + ")";
            case 6 -> of("string", d) + ".matches(" + one("'^[a-z]+$'", "r'\\d+|Z.*'", "'(?i)A'", "'.'") + ")";
            case 7 -> "has(" + leaf(wrapped) + ")";
            case 8 -> "(" + of(wrapped, d) + one(" == ", " != ") + of(wrapped.replace("?", ""), d) + ")";
            case 9 -> "(" + of("int", d) + " in " + of("list<int>", d) + ")";
            case 10 -> "(" + of("string", d) + " in " + of(one("map<int>", "set<string>", "list<string>"), d) + ")";
            default -> loop(one(".all", ".exists", ".exists_one"), d);
        };
    }

    private String loop(String macro, int d) {
        String element = one("int", "string", "line", "decimal", "item");
        return over("list<" + element + ">", element, macro, "bool", d);
    }

    private String over(String list, String element, String macro, String body, int d) {
        String name = one("x", "y", "row2", "e", "each", "n");
        String over = of(list, d);
        locals.add(new Local(name, element));
        if (element.equals("line")) {
            locals.add(new Local(name + ".quantity", "int"));
            locals.add(new Local(name + ".price", "decimal"));
            locals.add(new Local(name + ".item", "item"));
            locals.add(new Local(name + ".note", "string?"));
        }
        String text = over + macro + "(" + name + ", " + of(body, d) + ")";
        locals.removeIf(local -> local.name().equals(name) || local.name().startsWith(name + "."));
        return text;
    }

    private String whole(String type, int d) {
        String number = of(type, d);
        return switch (random.nextInt(type.equals("int") ? 11 : 5)) {
            case 0, 1 -> "(" + number + one(" + ", " - ", " * ") + of(type, d) + ")";
            case 2 -> "(" + number + one(" / ", " % ") + of(type, d) + ")";
            case 3 -> "-" + number;
            case 4 -> type + "(" + of(one("decimal", "double", "long"), d) + ")";
            case 5 -> "size(" + of(one("string", "list<int>", "list<line>", "set<string>", "map<int>"), d) + ")";
            case 6 -> one("min", "max") + "(" + number + ", " + of(type, d) + ")";
            case 7 -> "sum(" + of("list<int>", d) + ")";
            case 8 -> one("year", "month", "day", "dayOfWeek") + "(" + of(one("date", "datetime", "instant"), d) + ")";
            case 9 -> "daysBetween(" + of(one("date", "instant"), d) + ", " + of("date", d) + ")";
            default -> one(of("list<int>", d) + "[" + of("int", d) + "]", of("map<int>", d) + "[" + of("string", d) + "]",
                    "orElse(" + of("map<int>", d) + "[" + of("string", d) + "], " + number + ")",
                    "orElse(" + one("min", "max", "first", "last") + "(" + of("list<int>", d) + "), " + number + ")");
        };
    }

    private String decimal(int d) {
        String number = of("decimal", d);
        return switch (random.nextInt(8)) {
            case 0, 1 -> "(" + number + one(" + ", " - ", " * ") + of(one("decimal", "int", "long"), d) + ")";
            case 2 -> "(" + number + " / " + of(one("decimal", "int"), d) + ")";
            case 3 -> "-" + number;
            case 4 -> "round(" + number + ", " + one("0", "2", fields.containsKey("small") ? leaf("small") : "1", "-1") + ")";
            case 5 -> "decimal(" + of(one("int", "double", "long"), d) + ")";
            case 6 -> "sum(" + of("list<decimal>", d) + ")";
            default -> one(one("min", "max") + "(" + number + ", " + of("decimal", d) + ")",
                    "orElse(" + leaf("map<decimal>") + "[" + of("string", d) + "], " + number + ")",
                    leaf("map<decimal>") + "[" + of("string", d) + "]");
        };
    }

    private String string(int d) {
        return switch (random.nextInt(4)) {
            case 0 -> "(" + of("string", d) + " + " + of("string", d) + ")";
            case 1 -> one("lowerAscii", "upperAscii", "trim") + "(" + of("string", d) + ")";
            case 2 -> "string(" + of(one(ordered(), "item", "status", "bool"), d) + ")";
            default -> one("orElse(first(" + of("list<string>", d) + "), " + of("string", d) + ")",
                    of("list<string>", d) + "[" + of("int", d) + "]");
        };
    }

    private String instant(int d) {
        return one("(" + of("instant", d) + one(" + ", " - ") + of("duration", d) + ")",
                "startOfDay(" + of(one("date", "instant", "datetime"), d) + ")", "instant(" + of("datetime", d) + ")",
                one("plusDays", "plusMonths") + "(" + of("instant", d) + ", " + small() + ")");
    }

    private String duration(int d) {
        return one("(" + of("duration", d) + one(" + ", " - ") + of("duration", d) + ")",
                "(" + of("duration", d) + " * " + of("int", d) + ")", "(" + of("int", d) + " * " + of("duration", d) + ")",
                "(" + of("instant", d) + " - " + of("instant", d) + ")", "-" + of("duration", d),
                "sum(" + of("list<duration>", d) + ")");
    }

    private String composed(String type, int d) {
        if (type.startsWith("list<")) {
            return list(type, type.substring(5, type.length() - 1), d);
        }
        return switch (type) {
            case "line" -> one("Line{item: " + of("item", d) + ", price: " + of("decimal", d) + ", quantity: " + of("int", d)
                            + ", tags: " + of("list<string>", d) + "}",
                    of("line", d) + ".with(Line{price: " + of("decimal", d) + ", note: " + of(one("string", "string?"), d) + "})",
                    of("list<line>", d) + "[0].with(Line{quantity: " + of("int", d) + "})");
            case "set<string>" -> one("(" + of(type, d) + " + [" + of("string", d) + "])",
                    "(" + of(type, d) + " + " + of(one("list<string>", type), d) + ")",
                    "without(" + of(type, d) + ", " + of("string", d) + ")",
                    of(type, d) + ".filter(x, x != " + of("string", d) + ")");
            case "map<int>" -> one("put(" + of(type, d) + ", " + of("string", d) + ", " + of("int", d) + ")",
                    "without(" + of(type, d) + ", " + of("string", d) + ")", "{" + of("string", d) + ": " + of("int", d) + "}");
            case "map<decimal>" -> "put(" + of(type, d) + ", " + of("string", d) + ", " + of("decimal", d) + ")";
            case "int?" -> one("first(" + of("list<int>", d) + ")", "min(" + of("list<int>", d) + ")",
                    "orElse(" + leaf(type) + ", " + leaf(type) + ")");
            case "line?" -> one("first(" + of("list<line>", d) + ")", "last(" + of("list<line>", d) + ")");
            default -> leaf(type);
        };
    }

    private String list(String type, String element, int d) {
        boolean sortable = List.of("int", "string", "decimal", "date", "duration").contains(element);
        return switch (random.nextInt(7)) {
            case 0 -> "(" + of(type, d) + " + [" + of(element, d) + "])";
            case 1 -> "(" + of(type, d) + " + " + of(type, d) + ")";
            case 2 -> over(type, element, ".filter", "bool", d);
            case 3 -> over("list<line>", "line", ".map", element, d);
            case 4 -> (sortable ? one("sort", "distinct") : "distinct") + "(" + of(type, d) + ")";
            case 5 -> "without(" + of(type, d) + ", " + of(element, d) + ")";
            default -> one("[" + of(element, d) + "]", over("list<int>", "int", ".map", element, d),
                    of(type, d));
        };
    }
}
