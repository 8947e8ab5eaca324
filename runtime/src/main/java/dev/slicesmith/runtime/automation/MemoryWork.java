package dev.slicesmith.runtime.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps notes in memory, for tests. */
public class MemoryWork implements WorkStore {

    private final Map<String, Map<String, WorkItem>> items = new HashMap<>();
    private final Map<String, Long> checkpoints = new HashMap<>();
    private final Map<String, Instant> timers = new HashMap<>();

    @Override
    public synchronized List<WorkItem> items(String automation) {
        return new ArrayList<>(items.getOrDefault(automation, Map.of()).values());
    }

    @Override
    public synchronized void save(String automation, WorkItem item) {
        items.computeIfAbsent(automation, name -> new LinkedHashMap<>()).put(item.key(), item);
    }

    @Override
    public synchronized void remove(String automation, String key) {
        items.getOrDefault(automation, new HashMap<>()).remove(key);
    }

    @Override
    public synchronized OptionalLong checkpoint(String automation) {
        Long position = checkpoints.get(automation);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    @Override
    public synchronized void checkpoint(String automation, long position) {
        checkpoints.put(automation, position);
    }

    @Override
    public synchronized Optional<Instant> timer(String name) {
        return Optional.ofNullable(timers.get(name));
    }

    @Override
    public synchronized void timer(String name, Instant due) {
        timers.put(name, due);
    }

    @Override
    public boolean lease(String automation, Duration length) {
        return true;
    }

    @Override
    public void release() {
        // Nobody else is there.
    }
}
