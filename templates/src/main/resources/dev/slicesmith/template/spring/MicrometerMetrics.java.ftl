package ${spring};

import ${runtime}.metric.Metrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Passes on to Micrometer what is counted, and makes commands, events, views and automations observations: timers,
 * and spans where a tracer is there. Where nobody but the timers would hear of what goes on within a command, they are
 * told without an observation, which costs several times as much.
 */
final class MicrometerMetrics extends Metrics {

    private static final Set<String> WITHIN_COMMANDS = Set.of("event", "view");

    private record Counted(String name, String label, String value) {}

    private record Timed(String what, String name) {}

    private final Map<Counted, Counter> counters = new ConcurrentHashMap<>();
    private final Map<Timed, Timer> timers = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private final ObservationRegistry observations;

    private final boolean timersAlone;

    /**
     * Over the registries.
     *
     * @param timersAlone whether nobody hears of observations but timers
     */
    MicrometerMetrics(MeterRegistry meters, ObservationRegistry observations, boolean timersAlone) {
        this.meters = meters;
        this.observations = observations;
        this.timersAlone = timersAlone;
    }

    @Override
    public void count(String name, String label, String value) {
        counters.computeIfAbsent(new Counted(name, label, value), counted -> meters.counter(meter(name), label, value))
                .increment();
    }

    @Override
    public void gauge(String name, String label, String value, LongSupplier current) {
        super.gauge(name, label, value, current);
        Gauge.builder(meter(name), current, LongSupplier::getAsLong)
                .tag(label, value)
                .strongReference(true)
                .register(meters);
    }

    /** Micrometer's names have dots, and no {@code total}, which is for the exporter to add. */
    private static String meter(String name) {
        return name.replaceFirst("_total$", "").replace('_', '.');
    }

    @Override
    public <T> T observe(String what, String name, Supplier<T> work) {
        if (timersAlone && WITHIN_COMMANDS.contains(what)) {
            return time(what, name, work);
        }
        return Observation.createNotStarted("application." + what, observations)
                .contextualName(what + " " + name)
                .lowCardinalityKeyValue(what, name)
                .observe(work);
    }

    private <T> T time(String what, String name, Supplier<T> work) {
        long begin = System.nanoTime();
        String error = "none";
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            error = failure.getClass().getSimpleName();
            throw failure;
        } finally {
            timer(what, name, error).record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
        }
    }

    /** As an observation would name it. */
    private Timer timer(String what, String name, String error) {
        return error.equals("none")
                ? timers.computeIfAbsent(new Timed(what, name), any -> registered(what, name, error))
                : registered(what, name, error);
    }

    private Timer registered(String what, String name, String error) {
        return Timer.builder("application." + what).tag(what, name).tag("error", error).register(meters);
    }
}
