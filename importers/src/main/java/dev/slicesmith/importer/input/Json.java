package dev.slicesmith.importer.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Lenient looks at a tree: what is missing or of another kind counts as not said. */
public final class Json {

    private static final int MOST_ZEROS = 100;

    private Json() {}

    /** The text of a text, number or truth value; else empty. */
    public static String text(JsonNode node, String key) {
        return node == null ? "" : text(node.get(key));
    }

    /** The text of a text, number or truth value; else empty. */
    public static String text(JsonNode node) {
        if (node == null || node.isNull() || node.isContainer()) {
            return "";
        }
        return node.isBigDecimal() ? text(node.decimalValue()) : node.asString();
    }

    /** Written out, unless that would take a page, or all memory. */
    private static String text(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
    }

    /** The text, unless blank. */
    public static Optional<String> said(JsonNode node, String key) {
        return Optional.of(text(node, key).strip()).filter(text -> !text.isEmpty());
    }

    /** Whether the value is {@code true}, or the word. */
    public static boolean flag(JsonNode node, String key) {
        return text(node, key).equalsIgnoreCase("true");
    }

    /** The elements of an array; a lone object or text counts as an array of one, an empty object as none. */
    public static List<JsonNode> list(JsonNode node, String key) {
        JsonNode value = node == null ? null : node.get(key);
        List<JsonNode> items = new ArrayList<>();
        if (value == null || value.isNull()) {
            return items;
        }
        if (value.isArray()) {
            value.forEach(items::add);
        } else if (value.isObject() && !value.isEmpty() || !text(value).isBlank()) {
            items.add(value);
        }
        return items;
    }

    /** The objects of an array; a lone object counts as an array of one. */
    public static List<JsonNode> objects(JsonNode node, String key) {
        return list(node, key).stream().filter(JsonNode::isObject).toList();
    }

    /** A number, unless there is none. */
    public static Optional<Double> number(JsonNode node, String key) {
        try {
            String text = text(node, key);
            double value = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
