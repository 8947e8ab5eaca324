package dev.slicesmith.generator.java;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.model.Documentation;
import dev.slicesmith.model.source.SourceSpan;

/** Text for Javadoc. What comes from a model can neither close the comment nor become a tag, an escape or HTML. */
public final class Javadocs {

    private Javadocs() {}

    /** A comment of one or more paragraphs; the text must be safe already. */
    public static CodeBlock of(String... paragraphs) {
        StringBuilder text = new StringBuilder(paragraphs[0]);
        boolean inTags = false;
        for (int i = 1; i < paragraphs.length; i++) {
            boolean tag = paragraphs[i].startsWith("@");
            text.append(inTags ? "\n" : tag ? "\n\n" : "\n\n<p>").append(paragraphs[i]);
            inTags |= tag;
        }
        return CodeBlock.of("$L", text);
    }

    /** The description of something, or what is said in place of one, as a sentence. */
    public static String sentence(Documentation documentation, String otherwise) {
        return documentation.description().map(text -> ended(text(text))).orElse(otherwise);
    }

    /**
     * Where something stands in the model: {@code Model: shop.yaml, event ItemAdded.} No line, though it is known: one more
     * line at the top of the model would otherwise rewrite, and recompile, nearly every file.
     */
    public static String place(SourceSpan span, String what) {
        return "Model: " + code(fileName(span.file().path())) + ", " + text(what) + ".";
    }

    /** Text of a model, harmless in Javadoc, in one line. */
    public static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c <= ' ') {
                space = safe.length() > 0;
                continue;
            }
            if (space) {
                safe.append(' ');
                space = false;
            }
            append(safe, c);
        }
        return safe.toString();
    }

    /** A name in code font. */
    public static String code(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > 'z' || c < '-' || c == '@' || c == '\\' || c == '/') {
                return "<code>" + text(name) + "</code>";
            }
        }
        return "{@code " + name + "}";
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '@', '\\', '/' -> appendUnlessHarmless(safe, c);
            default -> {
                if (c < 127) {
                    safe.append((char) c);
                } else {
                    safe.append("&#").append(c).append(';');
                }
            }
        }
    }

    /** A slash matters only behind an asterisk; the others could begin something. Without {@code @} braces are text. */
    private static void appendUnlessHarmless(StringBuilder safe, int c) {
        boolean harmless = c == '/' && (safe.length() == 0 || safe.charAt(safe.length() - 1) != '*');
        if (harmless) {
            safe.append((char) c);
        } else {
            safe.append("&#").append(c).append(';');
        }
    }

    private static String ended(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '!' || last == '?' ? text : text + ".";
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
