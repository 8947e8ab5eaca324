package dev.slicesmith.model.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a name into words of ASCII letters and digits; there is always at least one. */
final class Words {

    private Words() {}

    /**
     * The words of a name. Letters lose their accents or are transliterated; a letter of a script without a table is
     * {@code U} and its code point; an apostrophe joins; everything else separates, also the final {@code _} of an
     * escaped word, which the caller escapes again.
     */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String text = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 128 && Ascii.isLetterOrDigit((char) c)) {
                word.append((char) c);
            } else if (c < 128 || !appendTransliterated(c, word)) {
                if (c != '\'' && c != '\u2019') {
                    flush(word, words);
                }
            }
        }
        flush(word, words);
        return words.isEmpty() ? List.of(codePoints(name)) : words;
    }

    /** A word cut where its capitals start something: {@code inProgress} is in, Progress; {@code HTTPServer} HTTP, Server. */
    static List<String> humps(String word) {
        List<String> humps = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < word.length(); i++) {
            boolean capital = Ascii.isUpper(word.charAt(i));
            boolean afterSmall = !Ascii.isUpper(word.charAt(i - 1)) && !Ascii.isDigit(word.charAt(i - 1));
            boolean beforeSmall = i + 1 < word.length() && Ascii.isLower(word.charAt(i + 1));
            if (capital && (afterSmall || beforeSmall)) {
                humps.add(word.substring(start, i));
                start = i;
            }
        }
        humps.add(word.substring(start));
        return humps;
    }

    /** A word with a small start: {@code Total}, {@code URL} and {@code URLPath} are total, url and urlPath. */
    static String withSmallStart(String word) {
        int capitals = 0;
        while (capitals < word.length() && Ascii.isUpper(word.charAt(capitals))) {
            capitals++;
        }
        boolean lastStartsWord = capitals > 1 && capitals < word.length() && Ascii.isLower(word.charAt(capitals));
        int small = lastStartsWord ? capitals - 1 : capitals;
        return word.substring(0, small).toLowerCase(Locale.ROOT) + word.substring(small);
    }

    private static boolean appendTransliterated(int c, StringBuilder word) {
        String known = Transliteration.get().of(c);
        if (known != null) {
            word.append(known);
            return true;
        }
        if (Character.isDigit(c)) {
            word.append(Character.digit(c, 10));
            return true;
        }
        if (isMark(c)) {
            return true;
        }
        if (!Character.isLetter(c)) {
            return false;
        }
        appendDecomposed(c, word);
        return true;
    }

    private static void appendDecomposed(int c, StringBuilder word) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        boolean found = false;
        for (int i = 0; i < parts.length(); ) {
            int part = parts.codePointAt(i);
            i += Character.charCount(part);
            String known = Transliteration.get().of(part);
            if (part < 128 && Ascii.isLetterOrDigit((char) part)) {
                word.append((char) part);
                found = true;
            } else if (known != null) {
                word.append(known);
                found = true;
            }
        }
        if (!found) {
            word.append(hex(c));
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    /** What is left of a name without letters and digits, such as one of emoji only. */
    private static String codePoints(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints().forEach(c -> text.append(hex(c)));
        return text.isEmpty() ? "Unnamed" : text.toString();
    }

    private static String hex(int c) {
        return "U" + Integer.toHexString(c).toUpperCase(Locale.ROOT);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
