package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.InMemoryEventStore;

class MemoryViewsTest extends ViewsContract {

    @Override
    EventStore openEvents() {
        return new InMemoryEventStore();
    }

    @Override
    ViewStore openViews() {
        return new MemoryViews();
    }
}
