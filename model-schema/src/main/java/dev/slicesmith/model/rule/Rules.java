package dev.slicesmith.model.rule;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Doubts;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.util.List;

/** Checks models that are linked and whose expressions are checked. */
public final class Rules {

    private Rules() {}

    /** Checks one model and reports all that is amiss, each place once. */
    public static void check(ModelIndex index, Thresholds thresholds, Diagnostics diagnostics) {
        for (ModelRule rule : RuleSet.with(thresholds).inOrder()) {
            rule.check(index, diagnostics);
        }
    }

    /** Says what a sketch still leaves open that no linked model shows: types that were not written. */
    public static void checkSketch(ModelSyntax model, Diagnostics diagnostics, Doubts doubts) {
        new SketchTypes(diagnostics, doubts).check(model);
    }

    /**
     * Checks that models fit together: what one calls another's event is published there, with these fields. A system
     * that none of the models describes is left alone.
     */
    public static void checkContexts(List<EventModel> models, Diagnostics diagnostics) {
        new ContextRule(models).check(diagnostics);
    }
}
