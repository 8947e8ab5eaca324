package dev.slicesmith.generator.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models that nobody would write but that still pass their check: words put in each other's place, entries left out or
 * written twice, models at random. Each gets a verdict, and what passes compiles without a warning, whatever it means.
 *
 * <p>A run that was ended goes on with {@code -Dslicesmith.from=<case>}; a case depends on the seed and its number alone.
 */
class MutatedModelsTest {

    private static final int CASES = Integer.getInteger("slicesmith.seeds", 2000);

    private static final int FROM = Integer.getInteger("slicesmith.from", 0);

    private static final long SEED = Long.getLong("slicesmith.seed", System.nanoTime());

    /** Compiling takes most of the time: in a build, every fifth of what passes is enough. */
    private static final int EVERY = CASES > 2000 ? 1 : 5;

    private static final int CHUNK = 1000;

    @TempDir
    Path folder;

    @Test
    void whatPassesItsCheckCompiles() throws IOException {
        try (Compilers compilers = new Compilers(folder)) {
            System.out.println("MutatedModelsTest: -Dslicesmith.seed=" + SEED + ", " + CASES + " mutants"
                    + (compilers.hasNewer() ? "" : "; SKIPPED: no JDK 25 on this machine, what it says of them is not known"));
            MutantRun run = new MutantRun(Mutants.of(SEED), compilers, EVERY);
            for (int from = FROM; from < CASES; from += CHUNK) {
                run.cases(from, Math.min(CASES, from + CHUNK));
                System.out.println("MutatedModelsTest: " + run);
            }
            assertEquals("", run.failures(), "seed " + SEED);
            assertTrue(run.passed() > (CASES - FROM) / 10, "only " + run.passed() + " passed their check, with seed " + SEED);
        }
    }
}
