package dev.slicesmith.importer.report;

import java.util.regex.Pattern;

/** Makes any text harmless inside Markdown, also where a table is opened in a spreadsheet. */
final class MarkdownText {

    /** What makes markup, a link or an address anywhere in a line. */
    private static final String SPECIAL = "\\`*_[]|~>@$";

    /** What makes a heading, a list or a formula at the beginning of one. */
    private static final String BEGINNING = "#+-=.)!";
    /** Words that readers of Markdown make links of by themselves. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(www|https?|ftp|mailto|xmpp)([.:])");

    private static final int LONGEST = 600;

    private MarkdownText() {}

    /**
     * The text on one line: no markup, no HTML, no link that makes itself, no control characters. What could make any of
     * these is escaped with a backslash, as CommonMark allows for every ASCII punctuation character, and so is a sign at
     * the beginning that a spreadsheet takes for a formula. All else stays, so that the source reads well too.
     */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        String line = text.replaceAll("\\s+", " ").strip();
        String cut = line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…"
                : line;
        cut.codePoints().forEach(point -> append(safe, point));
        return ADDRESS.matcher(safe).replaceAll("$1\\\\$2");
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '<' -> safe.append("&lt;");
            case '&' -> safe.append("&amp;");
            default -> {
                if (Character.getType(point) == Character.FORMAT || Character.isISOControl(point)) {
                    return;
                }
                boolean early = safe.chars().allMatch(Character::isDigit) && BEGINNING.indexOf(point) >= 0;
                boolean target = point == '(' && safe.length() > 0 && safe.charAt(safe.length() - 1) == ']';
                if (point < 128 && (early || target || SPECIAL.indexOf(point) >= 0)) {
                    safe.append('\\');
                }
                safe.appendCodePoint(point);
            }
        }
    }
}
