package dev.slicesmith.importer.board;

/** What a sticky stands for. */
public enum ElementKind {
    COMMAND("command"),
    EVENT("event"),
    VIEW("view"),
    SCREEN("screen"),
    AUTOMATION("automation"),
    ERROR("error");

    private final String word;

    ElementKind(String word) {
        this.word = word;
    }

    /** The word for it in findings and in names. */
    public String word() {
        return word;
    }
}
