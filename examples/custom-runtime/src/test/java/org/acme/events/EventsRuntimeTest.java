package org.acme.events;

import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.testing.RuntimeContract;

/** What is promised of every runtime, on all models that the tool's own runtimes are tried on. */
class EventsRuntimeTest extends RuntimeContract {

    @Override
    protected Runtime runtime() {
        return new EventsRuntime();
    }
}
