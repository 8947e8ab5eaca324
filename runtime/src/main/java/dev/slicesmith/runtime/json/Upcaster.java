package dev.slicesmith.runtime.json;

import tools.jackson.databind.node.ObjectNode;

/** Turns the fields of an event of one version into those of the next. Stored events stay as they are. */
@FunctionalInterface
public interface Upcaster {

    /** The fields of the next version; may change and return what it was given. */
    ObjectNode upcast(ObjectNode fields);
}
