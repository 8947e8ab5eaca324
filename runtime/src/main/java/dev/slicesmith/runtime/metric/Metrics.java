package dev.slicesmith.runtime.metric;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Counters and gauges by name, such as {@code commands_total{command="AddItem"}}. Safe for many threads. A subclass may
 * pass on what is counted and watch over what is observed.
 */
public class Metrics {

    private record Labelled(String name, String label, String value) {

        /** Written out: something is counted with every command. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Labelled same
                    && value.equals(same.value) && name.equals(same.name) && label.equals(same.label);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * name.hashCode() + label.hashCode()) + value.hashCode();
        }
    }

    private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();
    /** The same counters, found without putting their names together. */
    private final Map<Labelled, LongAdder> labelled = new ConcurrentHashMap<>();
    private final Map<String, LongSupplier> gauges = new ConcurrentHashMap<>();

    /** Counts one more of something. */
    public void count(String name) {
        counters.computeIfAbsent(name, key -> new LongAdder()).increment();
    }

    /** Counts one more of something of a kind. */
    public void count(String name, String label, String value) {
        labelled.computeIfAbsent(new Labelled(name, label, value),
                key -> counters.computeIfAbsent(named(name, label, value), text -> new LongAdder())).increment();
    }

    /** Has a value of something of a kind looked up whenever the metrics are printed. */
    public void gauge(String name, String label, String value, LongSupplier current) {
        gauges.put(named(name, label, value), current);
    }

    /**
     * Does something that those who watch the application want to know of.
     *
     * @param what the kind of work, such as {@code command}
     * @param name which one, such as {@code AddItem}; one of few
     * @return what the work returns
     */
    public <T> T observe(String what, String name, Supplier<T> work) {
        return work.get();
    }

    /** A name with one label, quoted as the text format asks. */
    public static String named(String name, String label, String value) {
        String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return name + "{" + label + "=\"" + quoted + "\"}";
    }

    /** How often something was counted. */
    public long counted(String name) {
        LongAdder counter = counters.get(name);
        return counter == null ? 0 : counter.sum();
    }

    /** One line per metric, sorted; the text format that Prometheus and others read. */
    public String text() {
        Map<String, Long> values = new TreeMap<>();
        counters.forEach((name, counter) -> values.put(name, counter.sum()));
        gauges.forEach((name, gauge) -> values.put(name, gauge.getAsLong()));
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(name).append(' ').append(value).append('\n'));
        return text.toString();
    }
}
