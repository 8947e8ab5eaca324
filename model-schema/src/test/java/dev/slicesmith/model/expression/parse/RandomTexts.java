package dev.slicesmith.model.expression.parse;

import java.util.List;
import java.util.Random;

/** Texts that the grammar allows. */
final class RandomTexts {

    private static final List<String> BINARY =
            List.of("+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "in", "&&", "||");
    private static final List<String> LEAVES = List.of(
            "a", "state", "1", "0", "2.50", "'x'", "\"it's\"", "true", "false", "null", "[]", "{}", "1e-2", "r'\\s'");

    private RandomTexts() {}

    static String expression(Random random, int depth) {
        if (depth == 0) {
            return LEAVES.get(random.nextInt(LEAVES.size()));
        }
        String a = expression(random, depth - 1);
        String b = expression(random, random.nextInt(depth));
        return switch (random.nextInt(14)) {
            case 0 -> "(" + a + ")";
            case 1 -> "-" + a;
            case 2 -> "!" + a;
            case 3 -> a + " ? " + b + " : " + expression(random, random.nextInt(depth));
            case 4 -> "[" + a + ", " + b + "]";
            case 5 -> "{" + a + ": " + b + "}";
            case 6 -> "(" + a + ").field";
            case 7 -> "(" + a + ").call(" + b + ")";
            case 8 -> "x[" + a + "]";
            case 9 -> "Line{price: " + a + ", item: " + b + "}";
            case 10 -> "f(" + a + ")";
            default -> a + " " + BINARY.get(random.nextInt(BINARY.size())) + " " + b;
        };
    }
}
