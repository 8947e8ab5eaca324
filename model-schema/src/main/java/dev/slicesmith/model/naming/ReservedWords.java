package dev.slicesmith.model.naming;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words that Java, the expression language or the layout of generated code keep for themselves. They stand here and not
 * in a resource because every start needs them, and opening the archive for them took longer than linking a model.
 */
final class ReservedWords {

    /** Keywords and literals of Java, and the lone underscore. */
    private static final Set<String> KEYWORDS = words("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends
            final finally float for goto if implements import instanceof int interface long native new package private
            protected public return short static strictfp super switch synchronized this throw throws transient try void
            volatile while true false null _
            """);

    /** Types of java.lang that generated code names: a class of that name in the same package would hide them. */
    private static final Set<String> TYPES = words("""
            ArithmeticException AssertionError AutoCloseable Boolean Byte Character CharSequence Class ClassCastException
            Cloneable Comparable Deprecated Double Enum Error Exception Float FunctionalInterface IllegalArgumentException
            IllegalStateException IndexOutOfBoundsException Integer InterruptedException Iterable Long Math
            NullPointerException Number NumberFormatException Object Override Record Runnable Runtime RuntimeException
            SafeVarargs Short String StringBuilder SuppressWarnings System Thread Throwable UnsupportedOperationException
            Void
            """);

    /**
     * Methods of Object, which a record component may not be called; {@code yield}, which cannot be called unqualified;
     * {@code in}, an operator wherever an expression has it.
     */
    private static final Set<String> MEMBERS =
            words("clone finalize getClass hashCode notify notifyAll toString wait yield in");

    /** Words of the expression language that no variable may be called. */
    private static final Set<String> VARIABLES = words("as function import let loop namespace");

    /** Packages of generated code that hold no slice. */
    private static final Set<String> PACKAGES = words("event type error support");

    /** Devices of Windows, which no file or folder may be called there, in any case. */
    private static final Set<String> FILES = words("""
            con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9
            """);

    private ReservedWords() {}

    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    static boolean isTypeName(String word) {
        return KEYWORDS.contains(word) || TYPES.contains(word) || FILES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isMemberName(String word) {
        return KEYWORDS.contains(word) || MEMBERS.contains(word);
    }

    static boolean isVariableName(String word) {
        return VARIABLES.contains(word);
    }

    static boolean isPackageSegment(String word) {
        return KEYWORDS.contains(word) || PACKAGES.contains(word) || FILES.contains(word);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String line : text.split("\n")) {
            for (String word : line.split(" ")) {
                words.add(word);
            }
        }
        return words;
    }
}
