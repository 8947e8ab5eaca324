package dev.slicesmith.model.link;

/** Where fields stand, and so what they may say. */
enum FieldOwner {
    TYPE("a value object", false, false),
    ERROR("an error", false, false),
    COMMAND("a command", true, false),
    EVENT("an event", true, false),
    VIEW("a view", false, true),
    PARAMETER("a query", false, false),
    RESULT("a call", false, false);

    private final String words;
    private final boolean generates;
    private final boolean derives;

    FieldOwner(String words, boolean generates, boolean derives) {
        this.words = words;
        this.generates = generates;
        this.derives = derives;
    }

    String words() {
        return words;
    }

    /** Whether its values may arise by themselves; a row's may not, since rows are made again from the events. */
    boolean generates() {
        return generates;
    }

    /** Whether an expression may compute its fields. */
    boolean derives() {
        return derives;
    }
}
