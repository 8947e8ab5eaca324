package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;

/** One step of the timeline. */
public sealed interface Slice extends Element permits CommandSlice, ViewSlice, OutlineSlice {

    /** The patterns of Event Modeling; an outline has none yet. */
    enum Pattern { STATE_CHANGE, STATE_VIEW, AUTOMATION, TRANSLATION, OUTLINE }

    SliceHeader header();

    Pattern pattern();

    List<Scenario> scenarios();

    @Override
    default Name name() {
        return header().name();
    }

    @Override
    default Documentation documentation() {
        return header().documentation();
    }

    @Override
    default SourceSpan span() {
        return header().span();
    }
}
