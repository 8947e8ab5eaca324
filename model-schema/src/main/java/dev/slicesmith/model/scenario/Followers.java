package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.View;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entries of which views follow an event, found out once for all scenarios. */
final class Followers {

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final List<View> single = new ArrayList<>();

    /** One entry of a view. */
    record Entry(View view, Projection projection) {}

    Followers(ModelIndex index) {
        for (View view : index.model().views()) {
            for (Projection projection : index.homes().projectionsOf(view)) {
                entries.computeIfAbsent(projection.event().name().text(), name -> new ArrayList<>())
                        .add(new Entry(view, projection));
            }
            boolean begins = view.key().isEmpty() && !view.isExternal()
                    && index.values().beginning(view).stream().noneMatch(FieldSource::isOpen);
            if (begins) {
                single.add(view);
            }
        }
    }

    /** The entries that follow an event, view by view. */
    List<Entry> of(Event event) {
        return entries.getOrDefault(event.name().text(), List.of());
    }

    /** The views whose only row is always there, unless hand-written code begins it. */
    List<View> single() {
        return single;
    }
}
