package dev.slicesmith.generator.project;

/** Text of a model in Markdown: in one line, and nothing in it is markup. */
public final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]<>#|&!~";

    private Markdown() {}

    /** The text, made harmless. */
    public static String text(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 127) {
                safe.append(' ');
            } else if (SPECIAL.indexOf(c) >= 0) {
                safe.append('\\').append(c);
            } else {
                safe.append(c);
            }
        }
        return safe.toString().strip();
    }
}
