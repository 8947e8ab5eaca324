package dev.slicesmith.model.config;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.rule.RuleCode;
import dev.slicesmith.model.rule.Thresholds;
import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code slicesmith.yaml} says. Options of the command line win over it.
 *
 * @param profile how strict the checks are
 * @param severities the severity of single codes; nothing in the optional means that the code is switched off
 * @param ignores findings to leave out, each with a reason
 * @param thresholds from where on a shape is worth a note
 * @param java the Java release of generated code
 * @param runtime the runtime to generate for
 * @param packageName the Java package of generated code
 * @param out the folder to write to, relative to the configuration
 */
public record Configuration(
        Profile profile,
        Map<String, Optional<Severity>> severities,
        List<Ignore> ignores,
        Thresholds thresholds,
        Optional<Integer> java,
        Optional<SourceText> runtime,
        Optional<SourceText> packageName,
        Optional<SourceText> out) {

    /** The name of the file, beside the model. */
    public static final String FILE_NAME = "slicesmith.yaml";

    /** What holds if there is no configuration. */
    public static final Configuration DEFAULT = new Configuration(Profile.DEFAULT, Map.of(), List.of(), Thresholds.DEFAULTS,
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Configuration {
        severities = Map.copyOf(severities);
        ignores = List.copyOf(ignores);
    }

    /** The same with another profile, as an option of the command line may ask. */
    public Configuration withProfile(Profile other) {
        return new Configuration(other, severities, ignores, thresholds, java, runtime, packageName, out);
    }

    /** The same with other thresholds. */
    public Configuration withThresholds(Thresholds other) {
        return new Configuration(profile, severities, ignores, other, java, runtime, packageName, out);
    }

    /** The same with those ignores only whose code is one of these, for a run that can find no others. */
    public Configuration ignoring(Collection<? extends DiagnosticCode> codes) {
        Set<String> ids = codes.stream().map(DiagnosticCode::id).collect(Collectors.toSet());
        return new Configuration(profile, severities, ignores.stream().filter(ignore -> ids.contains(ignore.code())).toList(),
                thresholds, java, runtime, packageName, out);
    }

    /**
     * Whether scenarios are run when the model is checked: before a release, or if the project says how bad it is that one
     * does not hold.
     */
    public boolean runsScenarios() {
        Optional<Severity> set = severities.get(RuleCode.SCENARIO_FAILS.id());
        return set == null ? profile == Profile.STRICT : set.isPresent();
    }

    /**
     * Findings as this project wants to see them: with its severities, without those that it ignores, and with a note for
     * each ignore that no finding needs any more.
     *
     * @param findings all findings of a run
     * @return sorted by place
     */
    public List<Diagnostic> judge(List<Diagnostic> findings) {
        List<Diagnostic> judged = new ArrayList<>();
        Map<Ignore, Boolean> used = new TreeMap<>((a, b) -> a.span().compareTo(b.span()));
        ignores.forEach(ignore -> used.put(ignore, false));
        for (Diagnostic finding : findings) {
            if (!isIgnored(finding, used)) {
                severity(finding).ifPresent(severity -> judged.add(finding.withSeverity(severity)));
            }
        }
        used.forEach((ignore, isUsed) -> {
            if (!isUsed) {
                judged.add(Diagnostic.at(ignore.span(), ConfigurationCode.NOTHING_IGNORED,
                        "no finding " + ignore.code() + ignore.where().map(where -> " at \"" + where + "\"").orElse("")
                                + " is left to ignore").help("take the entry out"));
            }
        });
        judged.sort(null);
        return judged;
    }

    private boolean isIgnored(Diagnostic finding, Map<Ignore, Boolean> used) {
        boolean ignored = false;
        for (Ignore ignore : ignores) {
            if (finding.code().severity() != Severity.ERROR && ignore.matches(finding)) {
                used.put(ignore, true);
                ignored = true;
            }
        }
        return ignored;
    }

    /** Nothing if the code is switched off. What a rule has raised or lowered for this one finding stays so. */
    private Optional<Severity> severity(Diagnostic finding) {
        Optional<Severity> set = severities.get(finding.code().id());
        return set == null ? Optional.of(profile.severity(finding.severity())) : set;
    }
}
