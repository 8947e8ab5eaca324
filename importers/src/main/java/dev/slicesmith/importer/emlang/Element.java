package dev.slicesmith.importer.emlang;

import dev.slicesmith.importer.input.Json;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A step: its type, the lane before the slash, the name behind it, and its properties.
 *
 * @param type the one-letter word of its type; {@code auto} for gears
 * @param lane the swimlane; empty if none
 * @param name the element's name
 * @param props its properties; a missing node if none
 */
record Element(String type, String lane, String name, JsonNode props) {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("t", "t"), Map.entry("trigger", "t"), Map.entry("a", "a"), Map.entry("actor", "a"),
            Map.entry("auto", "auto"), Map.entry("automation", "auto"), Map.entry("c", "c"),
            Map.entry("command", "c"), Map.entry("e", "e"), Map.entry("event", "e"), Map.entry("v", "v"),
            Map.entry("view", "v"), Map.entry("x", "x"), Map.entry("exception", "x"), Map.entry("s", "s"),
            Map.entry("state", "s"));

    /** The element that a mapping tells. */
    static Optional<Element> of(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        return node.propertyStream()
                .filter(entry -> TYPES.containsKey(entry.getKey().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(entry -> of(TYPES.get(entry.getKey().toLowerCase(Locale.ROOT)), Json.text(entry.getValue()),
                        node.path("props")));
    }

    private static Element of(String type, String written, JsonNode props) {
        int slash = written.indexOf('/');
        String lane = slash < 0 ? "" : plain(written.substring(0, slash));
        String name = plain(slash < 0 ? written : written.substring(slash + 1));
        return new Element(type, lane, name, props);
    }

    /** Without the signs that stand before words for the eye. */
    static String plain(String text) {
        return text.replaceAll("^[^\\p{L}\\p{N}\"'(]+", "").replaceAll("\\s+", " ").strip();
    }

    boolean is(String other) {
        return type.equals(other);
    }
}
