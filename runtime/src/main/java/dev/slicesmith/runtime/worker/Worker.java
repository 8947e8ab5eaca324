package dev.slicesmith.runtime.worker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A thread that takes a step whenever it is woken and now and then by itself, and that survives failures. */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Worker.class.getName());
    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(30));

    private static final long GATHER_MILLIS = 2;

    private final String name;
    private final Step step;
    private final Duration idle;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private volatile String failure;

    /**
     * Prepares a worker.
     *
     * @param name what it does, for logs and health
     * @param step the work
     * @param idle how long to wait for a bell before looking again
     */
    public Worker(String name, Step step, Duration idle) {
        this.name = name;
        this.step = step;
        this.idle = idle;
        this.thread = new Thread(this::work, name);
        this.thread.setDaemon(true);
    }

    /** What it does. */
    public String name() {
        return name;
    }

    /** Begins to work. */
    public void start() {
        thread.start();
    }

    /** Says that there may be work. Returns at once. */
    public void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** What keeps it from its work at the moment, if anything. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    private void work() {
        int failures = 0;
        while (!closed) {
            boolean more = false;
            Duration wait = idle;
            try {
                more = step.run();
                failures = 0;
                failure = null;
            } catch (RuntimeException | Error problem) {
                // Nobody else would notice that this work has stopped, not even if the stack overflowed.
                failures++;
                failure = problem.getClass().getSimpleName() + ", see the log";
                wait = BACKOFF.after(failures);
                LOG.log(failures == 1 ? Level.WARNING : Level.DEBUG, () -> name + " failed and tries again", problem);
            }
            if (!more) {
                rest(wait, failures > 0);
            }
        }
    }

    private void rest(Duration wait, boolean undisturbed) {
        try {
            if (undisturbed) {
                synchronized (bell) {
                    if (!closed) {
                        bell.wait(wait.toMillis());
                    }
                }
            } else if (bell.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                // News seldom comes alone; one look at the database may serve for more.
                Thread.sleep(GATHER_MILLIS);
                bell.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            closed = true;
        }
    }

    /** Lets the current step end, then stops. */
    @Override
    public void close() {
        closed = true;
        bell.release();
        synchronized (bell) {
            bell.notifyAll();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
