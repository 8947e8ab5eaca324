package ${spring};

import ${runtime}.metric.Metrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Passes on to Micrometer what is counted, and makes commands, events, views and automations observations: timers,
 * and spans where a tracer is there.
 */
final class MicrometerMetrics extends Metrics {

    private record Counted(String name, String label, String value) {}

    private final Map<Counted, Counter> counters = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private final ObservationRegistry observations;

    MicrometerMetrics(MeterRegistry meters, ObservationRegistry observations) {
        this.meters = meters;
        this.observations = observations;
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
        return Observation.createNotStarted("application." + what, observations)
                .contextualName(what + " " + name)
                .lowCardinalityKeyValue(what, name)
                .observe(work);
    }
}
