package dev.slicesmith.model;

import java.util.List;

/** A slice of which only the name is known, and perhaps who meets it on which screen. */
public record OutlineSlice(SliceHeader header) implements Slice {

    @Override
    public Pattern pattern() {
        return Pattern.OUTLINE;
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of();
    }
}
