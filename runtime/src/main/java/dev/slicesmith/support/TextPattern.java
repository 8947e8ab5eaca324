package dev.slicesmith.support;

import java.util.List;

/**
 * A regular expression in RE2 syntax. All alternatives are followed at once, so the time is linear in the text whatever
 * the pattern: there is no catastrophic backtracking. That, and because {@code java.util.regex} reads some patterns
 * differently, is why it is not used here.
 */
public final class TextPattern {

    /** Most steps of a pattern, after repetitions are spelled out. */
    public static final int MAX_SIZE = 2_000;

    /** Most steps of a pattern times characters of a text. */
    public static final long MAX_WORK = 200_000_000L;

    private final PatternStep[] steps;

    private TextPattern(List<PatternStep> steps) {
        this.steps = steps.toArray(PatternStep[]::new);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none, or too large
     */
    public static TextPattern of(String pattern) {
        return new TextPattern(PatternProgram.of(PatternParser.parse(pattern)));
    }

    /** Whether the text as a whole matches. */
    public boolean matches(String text) {
        return run(text, true);
    }

    /** Whether some part of the text matches. */
    public boolean find(String text) {
        return run(text, false);
    }

    /** The steps that it takes at most to look at this text. */
    long work(String text) {
        return (long) text.length() * steps.length;
    }

    private boolean run(String text, boolean whole) {
        if (work(text) > MAX_WORK) {
            throw new IllegalArgumentException("the text is too long for this pattern");
        }
        Threads current = new Threads(steps.length);
        Threads next = new Threads(steps.length);
        int at = 0;
        while (true) {
            if (at == 0 || !whole) {
                follow(current, 0, text, at);
            }
            if (current.matched && (!whole || at == text.length())) {
                return true;
            }
            if (at >= text.length()) {
                return false;
            }
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            for (int i = 0; i < current.size; i++) {
                PatternStep step = steps[current.dense[i]];
                if (step instanceof PatternStep.Read read && read.set().test(c)) {
                    follow(next, current.dense[i] + 1, text, at);
                }
            }
            Threads spent = current;
            current = next;
            next = spent;
            next.clear();
        }
    }

    /** Takes all steps that read nothing. */
    private void follow(Threads threads, int start, String text, int at) {
        int[] stack = threads.stack;
        int depth = 0;
        stack[depth++] = start;
        while (depth > 0) {
            int index = stack[--depth];
            if (!threads.add(index)) {
                continue;
            }
            PatternStep step = steps[index];
            if (step instanceof PatternStep.Fork fork) {
                stack[depth++] = fork.second();
                stack[depth++] = fork.first();
            } else if (step instanceof PatternStep.Look look) {
                if (look.place().holds(text, at)) {
                    stack[depth++] = index + 1;
                }
            } else if (step instanceof PatternStep.Accept) {
                threads.matched = true;
            }
        }
    }

    /** The steps that are waiting, each once. */
    private static final class Threads {

        private final int[] dense;
        private final int[] sparse;
        private final int[] stack;
        private int size;
        private boolean matched;

        Threads(int capacity) {
            dense = new int[capacity];
            sparse = new int[capacity];
            stack = new int[2 * capacity + 2];
        }

        boolean add(int index) {
            int slot = sparse[index];
            if (slot < size && dense[slot] == index) {
                return false;
            }
            sparse[index] = size;
            dense[size++] = index;
            return true;
        }

        void clear() {
            size = 0;
            matched = false;
        }
    }
}
