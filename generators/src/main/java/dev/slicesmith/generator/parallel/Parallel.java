package dev.slicesmith.generator.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Does one thing with many items, several at a time. Results come in the order of the items; of several failures the
 * one that would have come first is thrown. After a failure no further item is begun.
 */
public final class Parallel {

    /** Beyond these, small work is done before the last of them has started. */
    private static final int MOST_THREADS = 4;

    /** Below this a second thread costs more than it saves. */
    private static final int FEW = 8;

    private Parallel() {}

    /** What is done with an item, on any thread, at the same time as with others. */
    @FunctionalInterface
    public interface Work<T, R, E extends Exception> {

        R apply(T item) throws E;
    }

    /** What comes of each item. */
    public static <T, R, E extends Exception> List<R> map(List<T> items, Work<? super T, ? extends R, E> work) throws E {
        Run<T, R> run = new Run<>(items, work);
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads(items.size()); i++) {
            Thread other = new Thread(run, "slicesmith-" + i);
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        run.run();
        others.forEach(Parallel::join);
        return run.results();
    }

    /** Waits for a thread to end. An interruption does not hurry it: half of the work is of no use to anybody. */
    public static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int threads(int items) {
        return items < FEW ? 1 : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    private record Outcome(Object result, Throwable failure) {}

    private static final class Run<T, R> implements Runnable {

        private final List<T> items;
        private final Work<? super T, ? extends R, ?> work;
        private final AtomicReferenceArray<Outcome> outcomes;
        private final AtomicInteger next = new AtomicInteger();

        Run(List<T> items, Work<? super T, ? extends R, ?> work) {
            this.items = items;
            this.work = work;
            this.outcomes = new AtomicReferenceArray<>(items.size());
        }

        @Override
        public void run() {
            for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                outcomes.set(i, outcome(items.get(i)));
                if (outcomes.get(i).failure() != null) {
                    next.set(items.size());
                }
            }
        }

        private Outcome outcome(T item) {
            try {
                return new Outcome(work.apply(item), null);
            } catch (Throwable e) {
                return new Outcome(null, e);
            }
        }

        /** Items are begun in their order: before the first failure all have a result. */
        @SuppressWarnings("unchecked")
        <E extends Exception> List<R> results() throws E {
            List<R> results = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) {
                Throwable failure = outcomes.get(i).failure();
                if (failure instanceof RuntimeException unchecked) {
                    throw unchecked;
                }
                if (failure instanceof Error error) {
                    throw error;
                }
                if (failure != null) {
                    throw (E) failure;
                }
                results.add((R) outcomes.get(i).result());
            }
            return results;
        }
    }
}
