package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.eval.RecordValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that is so in one scenario: what has happened, the rows, the time, and what comes next. */
final class World {

    private final List<Happened> events = new ArrayList<>();
    private final Map<String, Map<List<Object>, RecordValue>> rows = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private long lastId;

    Instant now() {
        return now;
    }

    void now(Instant time) {
        now = time;
    }

    List<Happened> events() {
        return events;
    }

    Happened record(Event event, RecordValue values) {
        Happened happened = new Happened(event, values, now, events.size() + 1L);
        events.add(happened);
        return happened;
    }

    /** The rows of a view by their keys, in the order in which they came. */
    Map<List<Object>, RecordValue> rows(View view) {
        return rows.computeIfAbsent(view.name().text(), name -> new LinkedHashMap<>());
    }

    UUID nextId() {
        lastId++;
        return new UUID(0, lastId);
    }

    long next(String sequence) {
        return sequences.merge(sequence, 1L, Long::sum);
    }
}
