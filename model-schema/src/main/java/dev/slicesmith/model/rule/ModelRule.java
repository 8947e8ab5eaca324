package dev.slicesmith.model.rule;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;

/** One thing that a good model satisfies. Rules have no state and look at each place of the model once. */
interface ModelRule {

    /** Reports every place that does not satisfy it. */
    void check(ModelIndex index, Diagnostics diagnostics);
}
