package dev.slicesmith.model.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a model a little, as people and disks do. */
public final class Mutations {

    private static final String[] NASTY = {"&a ", "*a", "{", "}", "[", "]", ": ", "- ", "!", "!!x ", "|", ">", "|9\n", "\t", "'", "\"",
            "#", "\0", "\uFEFF", "? ", "<<: ", "\n---\n", "\n...\n", "%YAML 1.1\n", "\r", "\u0085", "\u2028", "\ud800", "\u001b[2J", "😀", ",",
            "\\", "\\x", "@", "`", "null", "~", "\n", "  ", "list<", "?", "[]", ">>>>>>>"};

    private Mutations() {}

    /** A source of chance; of neighbouring seeds Java's own begins nearly alike. */
    public static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L ^ seed >>> 17);
    }

    /** Something that is awkward in YAML, on a terminal, or anywhere. */
    public static String nasty(Random random) {
        return NASTY[random.nextInt(NASTY.length)];
    }

    /** The text with one to four slips of the pen in it. */
    public static String of(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutant.length());
            switch (random.nextInt(5)) {
                case 0 -> mutant.deleteCharAt(at);
                case 1 -> mutant.insert(at, NASTY[random.nextInt(NASTY.length)]);
                case 2 -> mutant.replace(at, Math.min(mutant.length(), at + 1), NASTY[random.nextInt(NASTY.length)]);
                case 3 -> mutant.delete(at, Math.min(mutant.length(), at + random.nextInt(200)));
                default -> mutant.replace(0, mutant.length(), withLinesMoved(mutant.toString(), random));
            }
        }
        return mutant.toString();
    }

    private static String withLinesMoved(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String line = lines.remove(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), random.nextBoolean() ? line : " " + line);
        return String.join("\n", lines);
    }
}
