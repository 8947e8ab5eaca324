package dev.slicesmith.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects the tags of an event. */
public final class Tags {

    private final List<Tag> tags = new ArrayList<>();

    /** One identity. */
    public Tags add(String type, Object id) {
        tags.add(Tag.of(type, id));
        return this;
    }

    /** One identity, if there is one. */
    public Tags addIfPresent(String type, Optional<?> id) {
        id.ifPresent(value -> add(type, value));
        return this;
    }

    /** Several identities of one type. */
    public Tags addEach(String type, Collection<?> ids) {
        ids.forEach(id -> add(type, id));
        return this;
    }

    public List<Tag> list() {
        return List.copyOf(tags);
    }
}
