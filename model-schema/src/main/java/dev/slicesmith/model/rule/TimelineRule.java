package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A slice stands behind at least one slice that makes what it shows or what sets it off. What a decision knows does not
 * count: most decisions look out for events that come later.
 */
final class TimelineRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        Map<Slice, Integer> positions = new IdentityHashMap<>();
        for (Slice slice : index.model().slices()) {
            positions.put(slice, positions.size());
        }
        for (Slice slice : index.model().slices()) {
            List<Event> needed = needed(slice, index);
            Optional<Slice> earliest = earliestMaker(needed, positions, index);
            if (earliest.isPresent() && positions.get(earliest.get()) > positions.get(slice)) {
                diagnostics.report(finding(slice, earliest.get()));
            }
        }
    }

    private static List<Event> needed(Slice slice, ModelIndex index) {
        if (slice instanceof ViewSlice shows) {
            return eventsOf(shows.on());
        }
        if (slice instanceof CommandSlice changes && changes.trigger() instanceof Trigger.AfterEvent after) {
            return List.of(after.event());
        }
        if (slice instanceof CommandSlice changes && changes.trigger() instanceof Trigger.FromTodo todo) {
            return eventsOf(index.homes().projectionsOf(todo.todo()));
        }
        return List.of();
    }

    private static List<Event> eventsOf(List<Projection> entries) {
        List<Event> events = new ArrayList<>(entries.size());
        entries.forEach(entry -> events.add(entry.event()));
        return events;
    }

    /** The first slice that makes any of the events; none if one comes from outside or nobody makes any. */
    private static Optional<Slice> earliestMaker(
            List<Event> events, Map<Slice, Integer> positions, ModelIndex index) {
        Slice earliest = null;
        for (Event event : events) {
            if (event.isExternal()) {
                return Optional.empty();
            }
            if (!index.flow().makers(event).isEmpty()) {
                Slice maker = index.flow().makers(event).get(0).slice();
                earliest = earliest == null || positions.get(maker) < positions.get(earliest) ? maker : earliest;
            }
        }
        return Optional.ofNullable(earliest);
    }

    private static Diagnostic finding(Slice slice, Slice earliest) {
        return Diagnostic.at(
                        slice.span(),
                        RuleCode.SLICE_TOO_EARLY,
                        "slice " + Phrases.quoted(slice.name()) + " stands before every slice that makes its events")
                .related(earliest.span(), "the first that makes one of them")
                .help("slices are the timeline: move it behind " + Phrases.quoted(earliest.name()));
    }
}
