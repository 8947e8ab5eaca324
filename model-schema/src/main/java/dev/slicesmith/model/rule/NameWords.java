package dev.slicesmith.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts names into words: {@code CartSubmitted}, {@code cart_submitted} and {@code Cart submitted} are the same two. */
final class NameWords {

    private NameWords() {}

    /** The words in lower case; none if the name has no letter or digit. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>(4);
        int start = -1;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                add(name, start, i, words);
                start = -1;
            } else if (start < 0) {
                start = i;
            } else if (startsWord(name, i)) {
                add(name, start, i, words);
                start = i;
            }
        }
        add(name, start, name.length(), words);
        return words;
    }

    private static boolean startsWord(String name, int at) {
        if (!Character.isUpperCase(name.charAt(at))) {
            return false;
        }
        boolean afterSmall = !Character.isUpperCase(name.charAt(at - 1));
        boolean beforeSmall = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return afterSmall || beforeSmall;
    }

    private static void add(String name, int start, int end, List<String> words) {
        if (start >= 0) {
            words.add(name.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }

    /** The words as a name in the style of another: {@code EmailSent} after {@code SendEmail}, else with blanks. */
    static String inStyleOf(String example, List<String> words) {
        boolean separate = example.indexOf(' ') >= 0;
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            boolean capital = !separate || name.isEmpty();
            name.append(separate && !name.isEmpty() ? " " : "")
                    .append(capital ? Character.toUpperCase(word.charAt(0)) : word.charAt(0))
                    .append(word, 1, word.length());
        }
        return name.toString();
    }
}
