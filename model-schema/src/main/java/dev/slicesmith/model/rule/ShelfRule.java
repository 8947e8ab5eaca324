package dev.slicesmith.model.rule;

import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.source.SourceSpan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No slice has far more scenarios than the others. A table of examples is one scenario. */
final class ShelfRule implements ModelRule {

    private final int most;
    private final int factor;

    ShelfRule(Thresholds thresholds) {
        this.most = thresholds.scenariosPerSlice();
        this.factor = thresholds.scenariosFactor();
    }

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        List<Slice> slices = index.model().slices();
        int[] counts = new int[slices.size()];
        int[] sorted = new int[slices.size()];
        int some = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count(slices.get(i));
            if (counts[i] > 0) {
                sorted[some++] = counts[i];
            }
        }
        Arrays.sort(sorted, 0, some);
        int median = some == 0 ? 0 : sorted[(some - 1) / 2];
        for (int i = 0; i < counts.length; i++) {
            if (some > 1 && counts[i] > most && counts[i] > factor * median) {
                diagnostics.report(finding(slices.get(i), counts[i], median));
            }
        }
    }

    private static int count(Slice slice) {
        Set<SourceSpan> places = new HashSet<>();
        for (Scenario scenario : slice.scenarios()) {
            places.add(scenario.span());
        }
        return places.size();
    }

    private static Diagnostic finding(Slice slice, int count, int median) {
        return Diagnostic.at(
                        slice.span(),
                        RuleCode.SHELF,
                        "slice " + Phrases.quoted(slice.name()) + " has " + Phrases.count(count, "scenario")
                                + " where half of the slices have at most " + median)
                .help("consider whether it decides several things that could be slices of their own");
    }
}
