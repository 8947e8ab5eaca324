package dev.slicesmith.support;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.function.IntPredicate;

/** Sets of characters that have a name. */
final class PatternSets {

    private static final Map<String, IntPredicate> POSIX = Map.ofEntries(
            Map.entry("alnum", c -> isAlpha(c) || isDigit(c)), Map.entry("alpha", PatternSets::isAlpha),
            Map.entry("ascii", c -> c < 128), Map.entry("blank", c -> c == ' ' || c == '\t'),
            Map.entry("cntrl", c -> c < 32 || c == 127), Map.entry("digit", PatternSets::isDigit),
            Map.entry("graph", c -> c > 32 && c < 127), Map.entry("lower", c -> c >= 'a' && c <= 'z'),
            Map.entry("print", c -> c >= 32 && c < 127),
            Map.entry("punct", c -> c > 32 && c < 127 && !isAlpha(c) && !isDigit(c)),
            Map.entry("space", c -> c >= 9 && c <= 13 || c == ' '), Map.entry("upper", c -> c >= 'A' && c <= 'Z'),
            Map.entry("word", PatternSets::isWord),
            Map.entry("xdigit", c -> isDigit(c) || (c | 32) >= 'a' && (c | 32) <= 'f'));

    private static final String CATEGORIES =
            "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No -- Zs Zl Zp Cc Cf -- Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf";

    private PatternSets() {}

    static boolean isWord(int c) {
        return isAlpha(c) || isDigit(c) || c == '_';
    }

    private static boolean isAlpha(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The set of {@code \d}, {@code \W} and the like; null if the letter names none. */
    static IntPredicate perl(char letter) {
        IntPredicate set = switch (Character.toLowerCase(letter)) {
            case 'd' -> PatternSets::isDigit;
            case 'w' -> PatternSets::isWord;
            case 's' -> c -> c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
            default -> null;
        };
        return set != null && Character.isUpperCase(letter) ? set.negate() : set;
    }

    /** The set of {@code [:name:]}; null if there is none. */
    static IntPredicate posix(String name) {
        IntPredicate set = POSIX.get(name.startsWith("^") ? name.substring(1) : name);
        return set != null && name.startsWith("^") ? set.negate() : set;
    }

    /** The set of a category or script of Unicode, such as {@code L}, {@code Lu} or {@code Greek}. */
    static IntPredicate unicode(String name) {
        if (name.equals("Any")) {
            return c -> true;
        }
        if (name.length() <= 2 && (" " + CATEGORIES).contains(" " + name) && !name.startsWith("-")) {
            return c -> CATEGORIES.startsWith(name, 3 * Character.getType(c)) && Character.getType(c) != 0;
        }
        try {
            if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
                UnicodeScript script = UnicodeScript.forName(name);
                return c -> UnicodeScript.of(c) == script;
            }
        } catch (IllegalArgumentException unknown) {
            // Said below.
        }
        throw new IllegalArgumentException("there is no set of characters called \"" + name + "\"");
    }

    /** The set with the other case of its letters. */
    static IntPredicate anyCase(IntPredicate set) {
        return c -> set.test(c) || set.test(Character.toLowerCase(c)) || set.test(Character.toUpperCase(c))
                || set.test(Character.toLowerCase(Character.toUpperCase(c)));
    }
}
