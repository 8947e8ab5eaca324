package dev.slicesmith.runtime.app;

import dev.slicesmith.runtime.automation.Attempts;
import dev.slicesmith.runtime.automation.EventFollower;
import dev.slicesmith.runtime.automation.Inbound;
import dev.slicesmith.runtime.automation.Timer;
import dev.slicesmith.runtime.automation.TodoList;
import dev.slicesmith.runtime.automation.jdbc.JdbcWork;
import dev.slicesmith.runtime.command.CommandHandling;
import dev.slicesmith.runtime.command.EventIds;
import dev.slicesmith.runtime.command.Recorder;
import dev.slicesmith.runtime.http.ApiServer;
import dev.slicesmith.runtime.http.HttpApi;
import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.StoreFailure;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.view.Projection;
import dev.slicesmith.runtime.view.ViewReader;
import dev.slicesmith.runtime.view.ViewStore;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.Views;
import dev.slicesmith.runtime.view.jdbc.JdbcViews;
import dev.slicesmith.runtime.worker.Step;
import dev.slicesmith.runtime.worker.Workers;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The parts of an application over a database, connected. Add views first, then automations and endpoints, then start
 * it; close it, and it ends in the reverse order.
 *
 * @param <E> what all events have in common
 */
public final class Application<E> implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Application.class.getName());
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Database database;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final EventStore store;
    private final Recorder<E> recorder;
    private final CommandHandling<E> handling;
    private final ViewStore viewStore;
    private final Views<E> views;
    private final Attempts attempts;
    private final Sequences sequences;
    private final Metrics metrics;
    private final Workers workers = new Workers();
    private final List<String> viewNames = new CopyOnWriteArrayList<>();
    private final Map<String, Step> automations = new ConcurrentSkipListMap<>();
    private final HttpApi api;
    private ApiServer server;

    /**
     * Opens the database and connects the parts.
     *
     * @param types the events of the model
     * @param byType whether a decision depends on events of some type whatever their tags
     */
    public Application(Settings settings, EventTypes<E> types, boolean byType) {
        this(Foundation.of(settings), types, byType);
    }

    /**
     * Connects the parts over a database that is open; closing closes it.
     *
     * @param types the events of the model
     * @param byType whether a decision depends on events of some type whatever their tags
     */
    public Application(Foundation foundation, EventTypes<E> types, boolean byType) {
        clock = foundation.clock();
        ids = foundation.ids();
        metrics = foundation.metrics();
        database = foundation.database();
        store = JdbcEventStores.open(database, byType);
        recorder = new Recorder<>(store, types, clock, new EventIds(), metrics);
        handling = new CommandHandling<>(recorder, foundation.cachedStates(), metrics);
        viewStore = new JdbcViews(database);
        views = new Views<>(viewStore, recorder, foundation.rebuild(), metrics);
        attempts = Attempts.usual(new JdbcWork(database), clock, metrics);
        sequences = new Sequences(database);
        api = new HttpApi(metrics, this::failures, this::parked);
        recorder.listen(workers::wake);
        workers.add("old idempotency keys", new OldKeys(store, clock), Duration.ofHours(1));
    }

    /** The time, for decisions and automations. */
    public Clock clock() {
        return clock;
    }

    /** New identifiers, for decisions and automations. */
    public Supplier<UUID> ids() {
        return ids;
    }

    /** Where events are recorded. */
    public Recorder<E> recorder() {
        return recorder;
    }

    /** What commands are handled by. */
    public CommandHandling<E> handling() {
        return handling;
    }

    /** Where events of other systems come in. */
    public Inbound<E> inbound() {
        return new Inbound<>(recorder);
    }

    /** How automations deal with failure; it shows what is parked. */
    public Attempts attempts() {
        return attempts;
    }

    /** Numbers that rise. */
    public Sequences sequences() {
        return sequences;
    }

    /** What is offered over HTTP. */
    public HttpApi api() {
        return api;
    }

    /** Adds a view; an immediate one is up to date when this returns. */
    public <K, R> ViewReader<K, R> view(Projection<E, K, R> projection) {
        ViewReader<K, R> reader = views.add(projection);
        String name = projection.table().name();
        viewNames.add(name);
        metrics.gauge("parked_events", "view", name, () -> viewStore.parked(name).size());
        if (!projection.immediate()) {
            metrics.gauge("lag_events", "view", name, () -> views.lag(name));
            workers.add("view " + name, views.steps().get(name), LOOK);
        }
        return reader;
    }

    /** Adds something that acts by itself when there is news, and looks for work twice a second. */
    public void automate(String name, Step automation) {
        if (automation instanceof EventFollower<?> follower) {
            follower.begin();
        }
        if (automation instanceof TodoList<?, ?> list) {
            list.readAfter(views.news(list.view()));
        }
        automations.put(name, automation);
        metrics.gauge("parked_items", "automation", name, () -> attempts.work().parked(name).size());
        workers.add(name, automation, LOOK);
    }

    /** Starts views, automations and an HTTP server, and returns the address of the latter. */
    public String start(Settings settings) {
        if (settings.retryParked()) {
            retryParked();
        }
        startWork();
        server = ApiServer.start(api.userHeader(settings.userHeader()), settings.address());
        return "http://" + (settings.address().getAddress().isLoopbackAddress() ? "localhost" : settings.host()) + ":"
                + server.port();
    }

    /** Has all that automations gave up tried again. */
    public void retryParked() {
        automations.keySet().forEach(name -> attempts.work().parked(name)
                .forEach(item -> attempts.work().resume(name, item.key(), clock.instant())));
    }

    /** Starts views and automations; whoever serves requests does so from elsewhere. */
    public void startWork() {
        workers.start();
    }

    /** Brings the eventual views up to date in this thread. */
    public void catchUp() {
        views.steps().values().forEach(Application::exhaust);
    }

    /** Has an automation act once in this thread, whatever its schedule says; views are brought up to date before. */
    public void act(String automation) {
        catchUp();
        Step step = automations.get(automation);
        if (step instanceof Timer timer) {
            timer.strike();
        } else {
            step.run();
        }
    }

    /** What has happened so far is no reason for automations to act; rows of to-do lists still are. */
    public void skip() {
        for (Step step : automations.values()) {
            if (step instanceof EventFollower<?> follower) {
                follower.skip();
            }
        }
    }

    /** Lets views and automations act in this thread until nothing is due, for tests in which time stands still. */
    public void settle() {
        boolean any = true;
        while (any) {
            catchUp();
            any = false;
            for (Step step : automations.values()) {
                any |= step.run();
            }
        }
    }

    private static void exhaust(Step step) {
        while (step.run()) {
            // One batch after the other.
        }
    }

    /** Has everything closed in good order when the program is asked to end. */
    public void closeOnExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "shutdown"));
    }

    /** How many positions of the log each view has not looked at yet; 0 for immediate ones. */
    public Map<String, Long> lags() {
        Map<String, Long> lags = new TreeMap<>();
        viewNames.forEach(name -> lags.put(name, views.lag(name)));
        return lags;
    }

    /** How many events each view had to pass over. */
    public Map<String, Integer> parkedEvents() {
        Map<String, Integer> parked = new TreeMap<>();
        viewNames.forEach(name -> parked.put(name, viewStore.parked(name).size()));
        return parked;
    }

    /** How many items of work each automation has given up. */
    public Map<String, Integer> parkedItems() {
        Map<String, Integer> parked = new TreeMap<>();
        automations.keySet().forEach(name -> parked.put(name, attempts.work().parked(name).size()));
        return parked;
    }

    /** What was given up until somebody looks at it: events by view, work by automation; only where there is any. */
    public Map<String, Integer> parked() {
        Map<String, Integer> parked = new TreeMap<>();
        parkedEvents().forEach((view, count) -> parked.put("view " + view, count));
        parkedItems().forEach((automation, count) -> parked.put("automation " + automation, count));
        parked.values().removeIf(count -> count == 0);
        return parked;
    }

    /** Makes the rows of an eventual view anew while all goes on; those of others are made anew at a start only. */
    public void rebuild(ViewTable<?, ?> table) {
        views.rebuild(table);
    }

    /** What does not work at the moment, and why; empty if all is well. */
    public Map<String, String> failures() {
        Map<String, String> failures = new TreeMap<>(workers.failures());
        try {
            store.head();
        } catch (StoreFailure failure) {
            failures.put("database", failure.getMessage());
        }
        return failures;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        workers.close();
        try {
            attempts.work().release();
        } catch (StoreFailure unreachable) {
            LOG.log(Level.INFO, "the automations' leases run out by themselves: {0}", unreachable.getMessage());
        }
        database.close();
    }
}
