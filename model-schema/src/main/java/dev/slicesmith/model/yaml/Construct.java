package dev.slicesmith.model.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Each mapping of the language with the keys it knows, in canonical order. The JSON Schema has one definition for each
 * of these; a test holds the two together.
 */
enum Construct {
    MODEL("the model", Doc.CLASS, "model", "package", "zone", Doc.HERE, "publishes", "types", "streams", "errors",
            "actors", "commands", "events", "views", "slices"),
    TYPE("a type", Doc.CLASS, Doc.HERE, "type", "min", "max", "pattern", "length", "values", "fields"),
    STREAM("a stream", Doc.CLASS, Doc.HERE, "id"),
    ERROR("an error", Doc.CLASS, Doc.HERE, "message", "fields"),
    ACTOR("an actor", Doc.CLASS, Doc.HERE),
    COMMAND("a command", Doc.CLASS, Doc.HERE, "fields"),
    EVENT("an event", Doc.CLASS, Doc.HERE, "stream", "external", "version", "fields", "upcasts"),
    UPCAST("an upcast", Doc.NONE, "set"),
    VIEW("a view", Doc.CLASS, Doc.HERE, "key", "external", "consistency", "fields"),
    FIELD("a field", Doc.CLASS, "type", "min", "max", "pattern", "length", "example", "default", "generated",
            "sensitive", "value", Doc.HERE),
    SLICE("a slice", Doc.CLASS, "name", Doc.HERE, "chapter", "status", "actor", "screen", "todo", "after", "every",
            "cron", "when", "each", "as", "call", "command", "with", "idempotency", "reads", "state", "rules", "emits",
            "view", "on", "queries", "scenarios"),
    CALL("a call", Doc.NONE, "port", "with", "returns"),
    STATE_FIELD("a state field", Doc.PLAIN, "type", "initial", "by", "on", "value", Doc.HERE),
    RULE("a rule", Doc.PLAIN, "reject", "when", "set", Doc.HERE),
    EMIT("an emitted event", Doc.PLAIN, "event", "when", "each", "as", "set", Doc.HERE),
    PROJECTION_ENTRY("an entry of \"on\"", Doc.PLAIN, "key", "where", "create", "delete", "each", "as", "set",
            Doc.HERE),
    QUERY("a query", Doc.PLAIN, "name", "params", "where", "order", Doc.HERE),
    SCENARIO("a scenario", Doc.PLAIN, "name", Doc.HERE, "given", "when", "then", "result", "examples");

    /** Which of the keys for people a construct takes. */
    private enum Doc {
        NONE(),
        PLAIN("description", "notes", "link"),
        CLASS("java", "description", "notes", "link");

        /** Where they stand among a construct's own keys. */
        static final String HERE = "";

        private final List<String> keys;

        Doc(String... keys) {
            this.keys = List.of(keys);
        }
    }

    private final String noun;
    private final List<String> keys;

    Construct(String noun, Doc doc, String... own) {
        this.noun = noun;
        List<String> all = new ArrayList<>();
        for (String key : own) {
            if (key.equals(Doc.HERE)) {
                all.addAll(doc.keys);
            } else {
                all.add(key);
            }
        }
        this.keys = List.copyOf(all);
    }

    /** With its article, for messages: {@code a slice}. */
    String noun() {
        return noun;
    }

    /** Whether these stand in lists, each with a dash before its first key. */
    boolean isItem() {
        return switch (this) {
            case SLICE, RULE, EMIT, QUERY, SCENARIO -> true;
            default -> false;
        };
    }

    List<String> keys() {
        return keys;
    }
}
