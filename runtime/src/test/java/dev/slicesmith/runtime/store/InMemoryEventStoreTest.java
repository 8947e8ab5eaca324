package dev.slicesmith.runtime.store;

class InMemoryEventStoreTest extends EventStoreContract {

    @Override
    EventStore open() {
        return new InMemoryEventStore();
    }
}
