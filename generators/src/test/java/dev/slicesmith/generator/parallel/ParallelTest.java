package dev.slicesmith.generator.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 1000).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheItems() {
        assertEquals(ITEMS.stream().map(i -> i * i).toList(), Parallel.map(ITEMS, i -> i * i));
    }

    @Test
    void nothingComesOfNothing() {
        assertEquals(List.of(), Parallel.map(List.of(), i -> i));
    }

    @Test
    void theFirstOfSeveralFailuresIsThrownAndTheRestIsLeft() {
        ConcurrentLinkedQueue<Integer> begun = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < 50; round++) {
            IOException failure = assertThrows(IOException.class, () -> Parallel.map(ITEMS, i -> {
                begun.add(i);
                if (i >= 20) {
                    throw new IOException("item " + i);
                }
                return i;
            }));
            assertEquals("item 20", failure.getMessage());
        }
        assertTrue(begun.size() < 50 * 40, "begun: " + begun.size());
    }

    @Test
    void errorsAndUncheckedFailuresComeAsTheyAre() {
        assertThrows(StackOverflowError.class, () -> Parallel.map(ITEMS, i -> {
            throw new StackOverflowError();
        }));
        assertThrows(IllegalStateException.class, () -> Parallel.map(ITEMS, i -> {
            throw new IllegalStateException();
        }));
    }
}
