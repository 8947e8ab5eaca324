package dev.slicesmith.model.expression.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What functions are called elsewhere, which no letters would tell. */
final class OtherFunctions {

    private static final Map<String, String> HERE = Map.ofEntries(
            Map.entry("len", "size(x)"), Map.entry("length", "size(x)"), Map.entry("count", "size(x)"),
            Map.entry("isempty", "size(x) == 0"), Map.entry("empty", "size(x) == 0"), Map.entry("any", "list.exists(x, …)"),
            Map.entry("some", "list.exists(x, …)"), Map.entry("every", "list.all(x, …)"),
            Map.entry("foreach", "list.map(x, …)"), Map.entry("select", "list.map(x, …)"),
            Map.entry("where", "list.filter(x, …)"), Map.entry("find", "first(list.filter(x, …))"),
            Map.entry("includes", "x in list"), Map.entry("add", "list + [x]"), Map.entry("append", "list + [x]"),
            Map.entry("push", "list + [x]"), Map.entry("remove", "without(list, x)"), Map.entry("tostring", "string(x)"),
            Map.entry("str", "string(x)"), Map.entry("tolowercase", "lowerAscii(x)"), Map.entry("lower", "lowerAscii(x)"),
            Map.entry("touppercase", "upperAscii(x)"), Map.entry("upper", "upperAscii(x)"), Map.entry("equals", "x == y"),
            Map.entry("isnull", "!has(x)"), Map.entry("exists", "has(x)"), Map.entry("today", "date(now)"));

    private OtherFunctions() {}

    /** How it is written here. */
    static Optional<String> meant(String name) {
        return Optional.ofNullable(HERE.get(name.toLowerCase(Locale.ROOT))).map(here -> "write " + here);
    }
}
