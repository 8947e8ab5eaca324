package dev.slicesmith.model.index;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.View;
import dev.slicesmith.model.source.SourceSpan;

/**
 * A place where the system itself reads a view.
 *
 * @param view the view
 * @param slice the slice
 * @param use what for
 * @param span where
 */
public record ViewRead(View view, CommandSlice slice, Use use, SourceSpan span) {

    /** What a view is read for. */
    public enum Use {
        /** It is an automation's to-do list. */
        TODO,
        /** An expression of an automation looks at it. */
        AUTOMATION,
        /** An expression of a decision looks at it. */
        DECISION,
        /** Hand-written code of a decision sees it. */
        POLICY
    }
}
