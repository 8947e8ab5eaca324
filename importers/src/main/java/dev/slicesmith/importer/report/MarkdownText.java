package dev.slicesmith.importer.report;

/** Makes any text harmless inside Markdown, also where a table is opened in a spreadsheet. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]()#+-!|~>.=@:$^\"";
    private static final int LONGEST = 600;

    private MarkdownText() {}

    /**
     * The text on one line: no markup, no HTML, no link that makes itself, no control characters. Punctuation is
     * escaped with a backslash, as CommonMark allows for every ASCII punctuation character, so no cell begins with a
     * sign that a spreadsheet takes for a formula.
     */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        String line = text.replaceAll("\\s+", " ").strip();
        String cut = line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…"
                : line;
        cut.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '<' -> safe.append("&lt;");
            case '&' -> safe.append("&amp;");
            default -> {
                if (Character.getType(point) == Character.FORMAT || Character.isISOControl(point)) {
                    return;
                }
                if (point < 128 && SPECIAL.indexOf(point) >= 0) {
                    safe.append('\\');
                }
                safe.appendCodePoint(point);
            }
        }
    }
}
