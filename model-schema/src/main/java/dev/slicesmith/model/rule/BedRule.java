package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.LinkedHashMap;
import java.util.Map;

/** One screen does not send too many commands. */
final class BedRule implements ModelRule {

    private final int most;

    BedRule(Thresholds thresholds) {
        this.most = thresholds.commandsPerScreen();
    }

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        Map<String, Map<String, CommandSlice>> byScreen = new LinkedHashMap<>();
        for (CommandSlice slice : index.model().commandSlices()) {
            if (slice.header().screen().isPresent() && slice.trigger().sendingIfAny().isEmpty()) {
                byScreen.computeIfAbsent(slice.header().screen().get(), screen -> new LinkedHashMap<>())
                        .putIfAbsent(slice.command().name().text(), slice);
            }
        }
        byScreen.forEach((screen, slices) -> {
            if (slices.size() > most) {
                diagnostics.report(finding(screen, slices));
            }
        });
    }

    private static Diagnostic finding(String screen, Map<String, CommandSlice> slices) {
        Diagnostic finding = null;
        for (CommandSlice slice : slices.values()) {
            finding = finding == null
                    ? Diagnostic.at(
                            slice.span(),
                            RuleCode.BED,
                            "screen " + Phrases.quoted(screen) + " sends "
                                    + Phrases.count(slices.size(), "command"))
                    : finding.related(slice.span(), "sends " + Phrases.quoted(slice.command().name()));
        }
        return finding.help("a screen that does everything hides the steps of the work: consider one per step");
    }
}
