package dev.slicesmith.runtime.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All workers of an application, started and stopped together. */
public final class Workers implements AutoCloseable {

    private final List<Worker> workers = new ArrayList<>();

    /** Adds one, to be started with the others. */
    public synchronized void add(String name, Step step, Duration idle) {
        workers.add(new Worker(name, step, idle));
    }

    /** Starts them all. */
    public synchronized void start() {
        workers.forEach(Worker::start);
    }

    /** Says to all that there may be work. */
    public void wake() {
        for (Worker worker : workers) {
            worker.wake();
        }
    }

    /** Those that fail at the moment, and why. */
    public synchronized Map<String, String> failures() {
        Map<String, String> failures = new TreeMap<>();
        workers.forEach(worker -> worker.failure().ifPresent(reason -> failures.put(worker.name(), reason)));
        return failures;
    }

    @Override
    public synchronized void close() {
        workers.forEach(Worker::close);
    }
}
