package dev.slicesmith.generator.java;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes what JavaPoet prints look as a person writes it. Looks at lines only, so it is cheap. */
final class JavaText {

    private final List<String> lines;
    private final StringBuilder out;
    private final LineBreaker breaker;
    private boolean headSeen;

    private JavaText(List<String> lines, int size) {
        this.lines = lines;
        this.out = new StringBuilder(size);
        this.breaker = new LineBreaker(out);
    }

    /** Short comments and empty bodies in one line, a blank line behind the type's head, long lines broken. */
    static String tidy(CharSequence raw) {
        return ascii(new JavaText(joined(raw.toString()), raw.length() + 256).print());
    }

    /** Letters outside ASCII, which only literals have, as escapes: then no compiler needs to be told an encoding. */
    private static String ascii(String text) {
        // Quicker than a look at each letter, and nearly always the answer.
        if (text.getBytes(StandardCharsets.UTF_8).length == text.length() && text.indexOf(127) < 0) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 64);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 127) {
                escaped.append(c);
            } else {
                escaped.append("\\u").append(String.format("%04x", (int) c));
            }
        }
        return escaped.toString();
    }

    /** Takes back JavaPoet's wrapping of parameters: a continuation stands two levels deeper, behind a comma. */
    private static List<String> joined(String raw) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < raw.length()) {
            int end = raw.indexOf('\n', start);
            end = end < 0 ? raw.length() : end;
            String line = raw.substring(start, end);
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (isWrapped(last, line)) {
                lines.set(lines.size() - 1, last + (last.endsWith("(") ? "" : " ") + line.strip());
            } else {
                lines.add(line.stripTrailing());
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isWrapped(String last, String line) {
        return (last.endsWith(",") || last.endsWith("(")) && indentOf(line) >= indentOf(last) + 8;
    }

    private String print() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.endsWith("/**") && isShortComment(i)) {
                out.append(line).append(lines.get(i + 1).strip().substring(1)).append(" */\n");
                i += 2;
            } else if (line.isEmpty() && isBetweenFields(i)) {
                continue;
            } else if (line.endsWith("{") && i + 1 < lines.size() && isEnd(line, lines.get(i + 1))) {
                headSeen |= indentOf(line) == 0;
                breaker.line(line + "}");
                i++;
            } else {
                print(line);
            }
        }
        return out.toString();
    }

    private void print(String line) {
        if (isComment(line) && line.length() > LineBreaker.LIMIT) {
            wrapComment(line);
            return;
        }
        breaker.line(line);
        if (!headSeen && line.endsWith("{") && indentOf(line) == 0) {
            headSeen = true;
            out.append('\n');
        }
    }

    /** JavaPoet puts a blank line between fields. */
    private boolean isBetweenFields(int i) {
        return i > 0 && i + 1 < lines.size() && isField(lines.get(i - 1)) && isField(lines.get(i + 1));
    }

    private static boolean isField(String line) {
        return line.startsWith("    private final ") && line.endsWith(";");
    }

    private boolean isShortComment(int i) {
        return i + 2 < lines.size()
                && lines.get(i + 2).strip().equals("*/")
                && lines.get(i).length() + lines.get(i + 1).strip().length() + 2 <= LineBreaker.LIMIT
                && !lines.get(i + 1).strip().startsWith("* @");
    }

    private static boolean isEnd(String line, String next) {
        return next.strip().equals("}") && indentOf(next) == indentOf(line);
    }

    private static boolean isComment(String line) {
        return line.startsWith("* ", indentOf(line));
    }

    private void wrapComment(String line) {
        int indent = indentOf(line);
        String margin = line.substring(0, indent) + "* ";
        String[] words = line.substring(indent + 2).split(" ");
        StringBuilder current = new StringBuilder(margin);
        boolean tag = words[0].startsWith("@");
        boolean first = true;
        for (String word : words) {
            if (!first && current.length() + 1 + word.length() > LineBreaker.LIMIT) {
                out.append(current).append('\n');
                current.setLength(0);
                current.append(margin).append(tag ? "    " : "");
                first = true;
            }
            current.append(first ? "" : " ").append(word);
            first = false;
        }
        out.append(current).append('\n');
    }

    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
