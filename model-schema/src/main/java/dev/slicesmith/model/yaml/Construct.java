package dev.slicesmith.model.yaml;

import java.util.Arrays;
import java.util.List;

/**
 * Each mapping of the language with the keys it knows, in canonical order. The JSON Schema has one definition for each
 * of these; a test holds the two together.
 */
enum Construct {
    MODEL("the model", Doc.CLASS, "model", "package", "zone", "publishes", "types", "streams", "errors", "actors",
            "commands", "events", "views", "slices"),
    TYPE("a type", Doc.CLASS, "type", "values", "fields", "min", "max", "pattern", "length"),
    STREAM("a stream", Doc.CLASS, "id"),
    ERROR("an error", Doc.CLASS, "message", "fields"),
    ACTOR("an actor", Doc.CLASS),
    COMMAND("a command", Doc.CLASS, "fields"),
    EVENT("an event", Doc.CLASS, "stream", "external", "version", "fields", "upcasts"),
    UPCAST("an upcast", Doc.NONE, "set"),
    VIEW("a view", Doc.CLASS, "key", "external", "consistency", "fields"),
    FIELD("a field", Doc.CLASS, "type", "min", "max", "pattern", "length", "example", "default", "generated",
            "sensitive", "value"),
    SLICE("a slice", Doc.CLASS, "name", "chapter", "status", "actor", "screen", "todo", "after", "every", "cron",
            "when", "each", "as", "call", "command", "with", "idempotency", "reads", "state", "rules", "emits", "view",
            "on", "queries", "scenarios"),
    CALL("a call", Doc.NONE, "port", "with", "returns"),
    STATE_FIELD("a state field", Doc.PLAIN, "type", "initial", "by", "on", "value"),
    RULE("a rule", Doc.PLAIN, "reject", "when", "set"),
    EMIT("an emitted event", Doc.PLAIN, "event", "when", "each", "as", "set"),
    PROJECTION_ENTRY("an entry of \"on\"", Doc.PLAIN, "key", "where", "create", "delete", "each", "as", "set"),
    QUERY("a query", Doc.PLAIN, "name", "params", "where", "order"),
    SCENARIO("a scenario", Doc.PLAIN, "name", "given", "when", "then", "result", "examples");

    /** Which of the keys for people a construct takes. */
    private enum Doc {
        NONE(),
        PLAIN("description", "notes", "link"),
        CLASS("java", "description", "notes", "link");

        private final List<String> keys;

        Doc(String... keys) {
            this.keys = List.of(keys);
        }
    }

    private final String noun;
    private final List<String> keys;

    Construct(String noun, Doc doc, String... own) {
        this.noun = noun;
        String[] all = Arrays.copyOf(own, own.length + doc.keys.size());
        for (int i = 0; i < doc.keys.size(); i++) {
            all[own.length + i] = doc.keys.get(i);
        }
        this.keys = List.of(all);
    }

    /** With its article, for messages: {@code a slice}. */
    String noun() {
        return noun;
    }

    List<String> keys() {
        return keys;
    }
}
