package dev.slicesmith.runtime.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.AppendConflict;
import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.store.Page;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoreUnavailable;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.support.Tag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Writers that compete for few tags, and readers that follow the log; afterwards the log is held against both. */
public final class Soak {

    /** What a writer was told. */
    private record Acknowledged(List<StoredEvent> events, Condition condition) {}

    private final EventStore store;
    private final int tags;
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Set<NewEvent> refused = Collections.synchronizedSet(new HashSet<>());
    private final List<List<StoredEvent>> seen = Collections.synchronizedList(new ArrayList<>());
    private volatile long end;
    private volatile boolean written;

    /**
     * Prepares a run.
     *
     * @param tags how many tags of each of two kinds the writers compete for
     */
    public Soak(EventStore store, int tags) {
        this.store = store;
        this.tags = tags;
    }

    /** Writes and reads for a while; meanwhile something may disturb them. */
    public Soak run(int writers, int readers, Duration time, Runnable disturbance) throws Exception {
        end = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(writers + readers);
        List<Future<?>> writing = new ArrayList<>();
        List<Future<?>> reading = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            reading.add(threads.submit(this::follow));
        }
        for (int i = 0; i < writers; i++) {
            Random random = new Random(i);
            writing.add(threads.submit(() -> write(random)));
        }
        disturbance.run();
        for (Future<?> writer : writing) {
            writer.get();
        }
        written = true;
        for (Future<?> reader : reading) {
            reader.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        return this;
    }

    private void write(Random random) {
        while (System.nanoTime() < end) {
            List<NewEvent> events = new ArrayList<>();
            try {
                StoreQuery query = boundary(random);
                List<StoredEvent> known = store.load(query, 0, Integer.MAX_VALUE);
                long after = known.isEmpty() ? 0 : known.get(known.size() - 1).position();
                Condition condition = new Condition(query, after);
                for (int i = random.nextInt(8) == 0 ? 3 : 1; i > 0; i--) {
                    events.add(event(random));
                }
                Append append = Append.of(events, Metadata.at(Events.TIME));
                boolean free = random.nextInt(4) == 0;
                acknowledged.add(new Acknowledged(
                        store.append(free ? append : append.when(condition)), free ? null : condition));
            } catch (AppendConflict conflict) {
                refused.addAll(events);
            } catch (StoreUnavailable cut) {
                pause();
            }
        }
    }

    private StoreQuery boundary(Random random) {
        StoreQuery one = StoreQuery.tagged(new Tag("X", "" + random.nextInt(tags)), "A", "B");
        if (random.nextInt(20) == 0) {
            return StoreQuery.types(List.of("C"));
        }
        if (random.nextInt(3) > 0) {
            return one;
        }
        List<StoreQuery.Item> items = new ArrayList<>(one.items());
        items.add(new StoreQuery.Item(Set.of("B"),
                Set.of(new Tag("Y", "" + random.nextInt(tags)), new Tag("X", "" + random.nextInt(tags)))));
        return new StoreQuery(items);
    }

    private NewEvent event(Random random) {
        String type = random.nextInt(30) == 0 ? "C" : random.nextBoolean() ? "A" : "B";
        String x = "X:" + random.nextInt(tags);
        return random.nextBoolean() ? Events.event(type, x) : Events.event(type, x, "Y:" + random.nextInt(tags));
    }

    private void follow() {
        List<StoredEvent> events = new ArrayList<>();
        long after = 0;
        boolean last = false;
        while (true) {
            try {
                boolean finished = written;
                Page page = store.read(StoreQuery.all(), after, 50);
                events.addAll(page.events());
                after = page.upTo();
                if (last && page.events().isEmpty()) {
                    break;
                }
                last = finished;
            } catch (StoreUnavailable cut) {
                pause();
            }
        }
        seen.add(events);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** How many appends were acknowledged. */
    public int appends() {
        return acknowledged.size();
    }

    /** How many appends were refused because of a conflict, in events. */
    public int conflicts() {
        return refused.size();
    }

    /** Holds the log against what the writers were told and the readers saw. */
    public void verify() {
        List<StoredEvent> log = store.read(StoreQuery.all(), 0, Integer.MAX_VALUE).events();
        Map<Object, StoredEvent> byId = new HashMap<>();
        long position = 0;
        for (StoredEvent event : log) {
            assertTrue(event.position() > position, "positions rise");
            position = event.position();
            assertEquals(null, byId.put(event.id(), event), "no event is doubled");
        }
        for (List<StoredEvent> reader : seen) {
            assertEquals(log.size(), reader.size(), "every reader saw every event once");
            assertEquals(log, reader, "every reader saw the events in order");
        }
        refused.forEach(event -> assertTrue(!byId.containsKey(event.id()), "what was refused is not there"));
        for (Acknowledged append : acknowledged) {
            append.events().forEach(event -> assertEquals(event, byId.get(event.id()), "no event is lost"));
            if (append.condition() != null) {
                held(log, append);
            }
        }
    }

    private static void held(List<StoredEvent> log, Acknowledged append) {
        long until = append.events().get(0).position();
        int from = index(log, append.condition().after());
        for (StoredEvent event : log.subList(from, index(log, until - 1))) {
            assertTrue(!append.condition().query().matches(event),
                    () -> event + " broke the condition " + append.condition() + " of " + append.events());
        }
    }

    /** The index of the first event after a position. */
    private static int index(List<StoredEvent> log, long position) {
        int low = 0;
        int high = log.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (log.get(middle).position() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
