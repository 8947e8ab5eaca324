package dev.slicesmith.importer.input;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the HTML inside stickies to plain lines: block ends become line ends, other tags go, entities are decoded once
 * (also those that lack their semicolon, as some exports do), invisible characters go.
 */
public final class Markup {

    private static final Pattern BLOCK_END =
            Pattern.compile("<\\s*(?:br\\s*/?|/\\s*(?:p|div|li|h[1-6]))\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("<\\s*li\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});?");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\x{FE00}-\\x{FE0F}&&[^\\n]]|[\\p{Cc}&&[^\\n\\t]]");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""),
            Map.entry("apos", "'"), Map.entry("nbsp", " "), Map.entry("ndash", "–"), Map.entry("mdash", "—"),
            Map.entry("hellip", "…"), Map.entry("rarr", "→"), Map.entry("larr", "←"), Map.entry("eacute", "é"),
            Map.entry("egrave", "è"), Map.entry("agrave", "à"), Map.entry("ccedil", "ç"), Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"), Map.entry("uuml", "ü"), Map.entry("Auml", "Ä"), Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"), Map.entry("szlig", "ß"), Map.entry("euro", "€"), Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("bull", "•"));

    private Markup() {}

    /** All on one line. */
    public static String line(String html) {
        return String.join(" ", lines(html).stream().filter(line -> !line.isEmpty()).toList());
    }

    /** The lines, stripped, blank ones inside kept as empty text, none at either end. */
    public static List<String> lines(String html) {
        String text = ITEM.matcher(BLOCK_END.matcher(html).replaceAll("\n")).replaceAll("- ");
        text = entities(TAG.matcher(text).replaceAll(""));
        text = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            lines.add(line.replaceAll("[\\s\\u00A0]+", " ").strip());
        }
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Several lines, joined by line ends, for descriptions. */
    public static String block(String html) {
        return String.join("\n", lines(html));
    }

    private static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        Matcher matcher = ENTITY.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(decoded(found.group(1), found.group())));
    }

    private static String decoded(String name, String whole) {
        if (!name.startsWith("#")) {
            boolean complete = whole.endsWith(";");
            return complete ? NAMED.getOrDefault(name, whole) : whole;
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return whole;
        }
    }
}
