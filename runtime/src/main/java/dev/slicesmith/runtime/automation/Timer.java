package dev.slicesmith.runtime.automation;

import dev.slicesmith.runtime.worker.Step;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Does something at the times of a schedule. Times that passed while the program did not run are made up for once.
 */
public final class Timer implements Step {

    private final String name;
    private final Schedule schedule;
    private final BiConsumer<Instant, Errand> action;
    private final Attempts attempts;

    /**
     * Connects a schedule with what is to be done.
     *
     * @param name the automation's name, under which its notes are kept
     * @param action does the work, given the time it was due
     */
    public Timer(String name, Schedule schedule, BiConsumer<Instant, Errand> action, Attempts attempts) {
        this.name = Objects.requireNonNull(name, "name");
        this.schedule = schedule;
        this.action = action;
        this.attempts = attempts;
    }

    /** A step, such as a look at a to-do list, taken at the times of a schedule. */
    public static Timer of(String name, Schedule schedule, Step step, Attempts attempts) {
        return new Timer(name, schedule, (due, errand) -> {
            while (step.run()) {
                // Until nothing is left.
            }
        }, attempts);
    }

    /** Does it now, as it does when its time has come. */
    public void strike() {
        if (attempts.isMine(name)) {
            attempt(begun(attempts.now()));
        }
    }

    @Override
    public boolean run() {
        if (!attempts.isMine(name)) {
            return false;
        }
        boolean any = retry();
        Optional<Instant> due = attempts.work().timer(name);
        Instant now = attempts.now();
        if (due.isPresent() && !due.get().isAfter(now)) {
            WorkItem item = begun(due.get());
            attempts.work().timer(name, schedule.next(now));
            attempt(item);
            return true;
        }
        if (due.isEmpty()) {
            attempts.work().timer(name, schedule.next(now));
        }
        return any;
    }

    private WorkItem begun(Instant due) {
        String key = due.toString();
        WorkItem item = new WorkItem(key, "", name + " " + key, WorkItem.State.STARTED, 0, attempts.now(), null);
        attempts.work().save(name, item);
        return item;
    }

    /** What was begun before a restart, or failed. */
    private boolean retry() {
        boolean any = false;
        for (WorkItem item : attempts.work().items(name)) {
            if (item.isReady(attempts.now())) {
                attempt(item);
                any = true;
            }
        }
        return any;
    }

    private void attempt(WorkItem item) {
        WorkItem after = attempts.attempt(name, item.started(),
                () -> action.accept(Instant.parse(item.key()), new Errand(name, item.token(), null)));
        if (after.state() == WorkItem.State.DONE) {
            attempts.work().remove(name, item.key());
        } else {
            attempts.work().save(name, after);
        }
    }
}
