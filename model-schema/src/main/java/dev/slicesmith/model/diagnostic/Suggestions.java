package dev.slicesmith.model.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the known name that somebody probably meant. */
public final class Suggestions {

    private Suggestions() {}

    /** A line such as {@code did you mean "ItemAdded"?}, if a known name is near enough. */
    public static Optional<String> didYouMean(String written, Collection<String> known) {
        return nearest(written, known).map(name -> "did you mean \"" + name + "\"?");
    }

    /**
     * The nearest known name: equal but for case, blanks and punctuation, or few letters away (a third of the length,
     * at most 3). Among equals the first in alphabetical order, so that the answer is stable.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String wanted = folded(written);
        // One letter in place of another is no slip but another name.
        int limit = wanted.length() == 1 ? 0 : Math.min(3, Math.max(1, wanted.length() / 3));
        Optional<String> best = Optional.empty();
        int bestDistance = limit + 1;
        for (String name : new TreeSet<>(known)) {
            int distance = distance(wanted, folded(name), limit);
            if (distance < bestDistance) {
                best = Optional.of(name);
                bestDistance = distance;
            }
        }
        return best;
    }

    private static String folded(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        String small = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(c);
            }
        }
        return letters.isEmpty() ? name : letters.toString();
    }

    /** Levenshtein's distance with swapped neighbours as one step; anything beyond the limit is limit + 1. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return Math.min(previous[b.length()], limit + 1);
    }
}
