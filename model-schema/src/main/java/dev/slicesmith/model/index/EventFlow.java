package dev.slicesmith.model.index;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.CheckedExpressions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who makes and who reads events, and who reads views. */
public final class EventFlow {

    private final Map<String, List<EventMade>> made = new HashMap<>();
    private final Map<String, List<EventRead>> read = new HashMap<>();
    private final Map<String, List<ViewRead>> viewsRead = new HashMap<>();

    EventFlow() {}

    static EventFlow of(EventModel model, CheckedExpressions expressions) {
        EventFlow flow = new EventFlow();
        new FlowCollector(flow, expressions).collect(model);
        return flow;
    }

    void add(EventMade making) {
        made.computeIfAbsent(making.event().name().text(), name -> new ArrayList<>(1)).add(making);
    }

    void add(EventRead reading) {
        read.computeIfAbsent(reading.event().name().text(), name -> new ArrayList<>(2)).add(reading);
    }

    void add(ViewRead reading) {
        viewsRead.computeIfAbsent(reading.view().name().text(), name -> new ArrayList<>(1)).add(reading);
    }

    /** Where the event is emitted, in the order of the timeline. */
    public List<EventMade> makers(Event event) {
        return Collections.unmodifiableList(made.getOrDefault(event.name().text(), List.of()));
    }

    /** Where the event is read, in the order of the timeline. */
    public List<EventRead> readers(Event event) {
        return Collections.unmodifiableList(read.getOrDefault(event.name().text(), List.of()));
    }

    /** Where a command or an automation reads the view, in the order of the timeline. */
    public List<ViewRead> readers(View view) {
        return Collections.unmodifiableList(viewsRead.getOrDefault(view.name().text(), List.of()));
    }

    /** Whether the event ever happens: some slice emits it, or another system tells it. */
    public boolean happens(Event event) {
        return event.isExternal() || made.containsKey(event.name().text());
    }

    /** The slices that emit the event, each once, in the order of the timeline. */
    public List<CommandSlice> slicesMaking(Event event) {
        Set<CommandSlice> slices = Collections.newSetFromMap(new IdentityHashMap<>());
        List<CommandSlice> inOrder = new ArrayList<>();
        for (EventMade making : makers(event)) {
            if (slices.add(making.slice())) {
                inOrder.add(making.slice());
            }
        }
        return inOrder;
    }

    /** The slices that read the event, each once, in the order of the timeline. */
    public List<Slice> slicesReading(Event event) {
        Set<Slice> slices = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Slice> inOrder = new ArrayList<>();
        for (EventRead reading : readers(event)) {
            if (reading.slice().isPresent() && slices.add(reading.slice().get())) {
                inOrder.add(reading.slice().get());
            }
        }
        return inOrder;
    }
}
