package dev.slicesmith.generator.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The values that a model writes out: all that would be missing, and some that would be copied. */
final class Assignments {

    private Assignments() {}

    static void add(Draft draft, int depth, String key, List<RandomField> wanted, List<RandomField> copied,
            Leaves leaves, Random random) {
        List<RandomField> written = new ArrayList<>();
        for (RandomField field : wanted) {
            boolean missing = !copied.contains(field);
            if (missing && random.nextInt(40) > 0 || !missing && random.nextInt(3) == 0) {
                written.add(field);
            }
        }
        if (written.isEmpty()) {
            return;
        }
        draft.add(depth, key + ":");
        written.forEach(field -> draft.expression(depth + 1, field.name() + ": ",
                () -> leaves.expression(field.kind(), random), Leaves.constant(field.kind())));
    }
}
