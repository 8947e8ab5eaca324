package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.support.Tag;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The numbers of tags in one statement, where the same tag comes up again and again. */
final class TagKeys {

    private final Map<Tag, Long> known = new HashMap<>();

    long of(Tag tag) {
        return known.computeIfAbsent(tag, Keys::tag);
    }

    /** The numbers of an event's tags, each once, in their order. */
    long[] of(NewEvent event) {
        return event.tags().size() == 1 ? new long[] {of(event.tags().get(0))}
                : event.tags().stream().mapToLong(this::of).distinct().toArray();
    }

    long lowest(Collection<Tag> tags) {
        long lowest = Long.MAX_VALUE;
        for (Tag tag : tags) {
            lowest = Math.min(lowest, of(tag));
        }
        return lowest;
    }
}
