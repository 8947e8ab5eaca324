package dev.slicesmith.support;

import java.util.function.IntPredicate;

/** Reads what stands between {@code [} and {@code ]}. */
final class PatternSetParser {

    private final PatternChars in;
    private final boolean anyCase;

    PatternSetParser(PatternChars in, boolean anyCase) {
        this.in = in;
        this.anyCase = anyCase;
    }

    IntPredicate set() {
        boolean negated = in.take("^");
        IntPredicate set = c -> false;
        boolean first = true;
        while (first || !in.isNext("]")) {
            if (in.atEnd()) {
                throw in.problem("a \"[\" is never closed");
            }
            set = set.or(member());
            first = false;
        }
        in.take("]");
        set = anyCase ? PatternSets.anyCase(set) : set;
        return negated ? set.negate() : set;
    }

    private IntPredicate member() {
        if (in.isNext("[:")) {
            IntPredicate posix = posix();
            if (posix != null) {
                return posix;
            }
        }
        int low;
        if (in.take("\\")) {
            int c = in.next();
            IntPredicate perl = c < 128 ? PatternSets.perl((char) c) : null;
            if (perl != null) {
                return perl;
            }
            if (c == 'p' || c == 'P') {
                in.back();
                return in.escapedSet();
            }
            low = in.escapedCharacter(c);
        } else {
            low = in.next();
        }
        return range(low);
    }

    private IntPredicate range(int low) {
        if (!in.isNext("-") || in.isNext("-]")) {
            return c -> c == low;
        }
        in.take("-");
        int high = in.take("\\") ? in.escapedCharacter(in.next()) : in.next();
        if (high < low) {
            throw in.problem("a range of characters ends before it begins");
        }
        return c -> c >= low && c <= high;
    }

    private IntPredicate posix() {
        String name = in.posixName();
        if (name == null) {
            return null;
        }
        IntPredicate set = PatternSets.posix(name);
        if (set == null) {
            throw in.problem("there is no set called [:" + name + ":]");
        }
        return set;
    }
}
