package dev.slicesmith.model.rule;

import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.Optional;

/** A view that is shown or read is filled by events. */
final class ViewFilledRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (View view : index.model().views()) {
            Optional<ViewSlice> home = index.homes().of(view);
            boolean wanted = home.isPresent() || !index.flow().readers(view).isEmpty();
            if (isUnfinished(view, index) && wanted && !view.fields().isEmpty()) {
                diagnostics.report(finding(view, home));
            }
        }
    }

    /** Whether it is not known yet which events the view shows. */
    static boolean isUnfinished(View view, ModelIndex index) {
        return !view.isExternal() && index.homes().projectionsOf(view).isEmpty();
    }

    private static Diagnostic finding(View view, Optional<ViewSlice> home) {
        String name = Phrases.quoted(view.name());
        Diagnostic finding =
                Diagnostic.at(view.span(), RuleCode.VIEW_NEVER_FILLED, "no event fills view " + name);
        return home.isPresent()
                ? finding.related(home.get().span(), "the slice that shows it")
                        .help("say with `on` in slice " + Phrases.quoted(home.get().name()) + " what events do to it")
                : finding.help("add a slice with `view: " + view.name() + "` and `on`, or say `external` if its data is"
                        + " another system's");
    }
}
