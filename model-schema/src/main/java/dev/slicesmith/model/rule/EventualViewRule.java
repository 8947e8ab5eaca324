package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.ViewRead;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Says of every decision that looks at a view that views lag behind and are no part of its consistency boundary. */
final class EventualViewRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (View view : index.model().views()) {
            Set<CommandSlice> told = Collections.newSetFromMap(new IdentityHashMap<>());
            for (ViewRead reading : index.flow().readers(view)) {
                boolean decides = reading.use() == ViewRead.Use.DECISION || reading.use() == ViewRead.Use.POLICY;
                if (decides && told.add(reading.slice())) {
                    diagnostics.report(finding(view, reading));
                }
            }
        }
    }

    private static Diagnostic finding(View view, ViewRead reading) {
        Diagnostic finding = Diagnostic.at(
                        reading.span(),
                        RuleCode.EVENTUAL_VIEW,
                        "the decision of " + Phrases.quoted(reading.slice().command().name()) + " looks at view "
                                + Phrases.quoted(view.name()) + ", which may be behind")
                .related(view.span(), "the view");
        return view.isExternal()
                ? finding
                : finding.help("what must not be missed belongs into `state`, so that the decision is retried if it"
                        + " changes meanwhile");
    }
}
