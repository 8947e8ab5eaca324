package dev.slicesmith.runtime.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether what a command is about has no history yet, as a rule. Then it is decided as if it were new, without a look
 * at the store: the append proves it right or wrong. Learned from what came out, apart for each decision, since
 * commands that begin something differ from those that go on with it.
 */
final class Newcomers {

    /** How many surprises in a row it takes to change one's mind for good. */
    private static final int MOST = 8;

    private final Map<String, AtomicInteger> scores = new ConcurrentHashMap<>();

    boolean areUsual(String decision) {
        AtomicInteger score = scores.get(decision);
        return score != null && score.get() > 0;
    }

    void learn(String decision, boolean isNew) {
        scores.computeIfAbsent(decision, name -> new AtomicInteger()).accumulateAndGet(isNew ? 1 : -1,
                (score, change) -> Math.max(-MOST, Math.min(MOST, score + change)));
    }
}
