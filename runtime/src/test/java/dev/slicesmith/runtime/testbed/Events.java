package dev.slicesmith.runtime.testbed;

import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.support.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Short words for events in tests of the store. */
public final class Events {

    /** The time of all events. */
    public static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    private Events() {}

    public static Tag tag(String text) {
        String[] parts = text.split(":", 2);
        return new Tag(parts[0], parts[1]);
    }

    public static NewEvent event(String type, String... tags) {
        return new NewEvent(UUID.randomUUID(), type, 1, Arrays.stream(tags).map(Events::tag).toList(), "{}");
    }

    public static Append append(NewEvent... events) {
        return Append.of(List.of(events), Metadata.at(TIME));
    }
}
