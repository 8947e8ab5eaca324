package dev.slicesmith.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads RE2's syntax. */
final class PatternParser {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_REPEAT = 1_000;

    private final PatternChars in;
    private boolean anyCase;
    private boolean lines;
    private boolean dotAll;
    private int depth;

    private PatternParser(String pattern) {
        this.in = new PatternChars(pattern);
    }

    static PatternNode parse(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        PatternNode node = parser.choice();
        if (!parser.in.atEnd()) {
            throw parser.in.problem("there is no \"(\" for this \")\"");
        }
        return node;
    }

    private PatternNode choice() {
        if (++depth > MAX_DEPTH) {
            throw in.problem("the brackets are nested too deep");
        }
        List<PatternNode> parts = new ArrayList<>();
        do {
            parts.add(sequence());
        } while (in.take("|"));
        depth--;
        return parts.size() == 1 ? parts.get(0) : new PatternNode.Choice(parts);
    }

    private PatternNode sequence() {
        List<PatternNode> parts = new ArrayList<>();
        while (!in.atEnd() && !in.isNext("|") && !in.isNext(")")) {
            PatternNode part = part();
            if (part != null) {
                parts.add(repeated(part));
            }
        }
        return new PatternNode.Sequence(parts);
    }

    private PatternNode repeated(PatternNode part) {
        int[] times = in.repetition();
        if (times == null) {
            return part;
        }
        if (times[0] > MAX_REPEAT || times[1] > MAX_REPEAT || times[1] >= 0 && times[0] > times[1]) {
            throw in.problem("a part is repeated at most " + MAX_REPEAT + " times");
        }
        in.take("?");
        if (in.repetition() != null) {
            throw in.problem("there is nothing here to repeat");
        }
        return new PatternNode.Repeat(part, times[0], times[1]);
    }

    /** One part; null for flags, which are none. */
    private PatternNode part() {
        if (in.take("(")) {
            return group();
        }
        if (in.take("[")) {
            return new PatternNode.OneOf(new PatternSetParser(in, anyCase).set());
        }
        if (in.take(".")) {
            return new PatternNode.OneOf(dotAll ? c -> true : c -> c != '\n');
        }
        if (in.take("^")) {
            return new PatternNode.At(lines ? PatternStep.Place.LINE_START : PatternStep.Place.TEXT_START);
        }
        if (in.take("$")) {
            return new PatternNode.At(lines ? PatternStep.Place.LINE_END : PatternStep.Place.TEXT_END);
        }
        if (in.take("\\")) {
            return escaped();
        }
        if (in.repetition() != null) {
            throw in.problem("there is nothing here to repeat");
        }
        int c = in.next();
        return one(x -> x == c);
    }

    private PatternNode escaped() {
        if (in.take("A")) {
            return new PatternNode.At(PatternStep.Place.TEXT_START);
        }
        if (in.take("z")) {
            return new PatternNode.At(PatternStep.Place.TEXT_END);
        }
        if (in.take("b")) {
            return new PatternNode.At(PatternStep.Place.WORD_EDGE);
        }
        if (in.take("B")) {
            return new PatternNode.At(PatternStep.Place.NO_WORD_EDGE);
        }
        return one(in.escapedSet());
    }

    private PatternNode one(IntPredicate set) {
        return new PatternNode.OneOf(anyCase ? PatternSets.anyCase(set) : set);
    }

    private PatternNode group() {
        boolean[] outside = {anyCase, lines, dotAll};
        if (in.take("?")) {
            if (in.take("P<") || in.isNext("<") && in.take("<")) {
                in.groupName();
            } else if (!flags()) {
                return null;
            }
        }
        PatternNode inner = choice();
        if (!in.take(")")) {
            throw in.problem("a \"(\" is never closed");
        }
        anyCase = outside[0];
        lines = outside[1];
        dotAll = outside[2];
        return inner;
    }

    /** Reads {@code (?i:} and {@code (?i)}; whether a group follows. */
    private boolean flags() {
        boolean on = true;
        while (!in.atEnd()) {
            int flag = in.next();
            switch (flag) {
                case 'i' -> anyCase = on;
                case 'm' -> lines = on;
                case 's' -> dotAll = on;
                case 'U' -> { }
                case '-' -> on = false;
                case ':', ')' -> {
                    return flag == ':';
                }
                default -> throw in.problem("after \"(?\" stands none of i, m, s, U, P<, :");
            }
        }
        throw in.problem("a \"(\" is never closed");
    }
}
