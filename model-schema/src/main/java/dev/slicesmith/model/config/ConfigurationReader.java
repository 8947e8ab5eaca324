package dev.slicesmith.model.config;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.diagnostic.Suggestions;
import dev.slicesmith.model.rule.Thresholds;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the settings of a configuration one by one. */
final class ConfigurationReader {

    private static final List<String> SETTINGS =
            List.of("profile", "severities", "ignores", "thresholds", "java", "runtime", "package", "out");
    private static final List<String> THRESHOLDS = List.of("commandsPerScreen", "eventsPerCommand", "eventsPerView",
            "scenariosPerSlice", "scenariosFactor", "propertyEvents");
    private static final List<String> LEVELS = List.of("error", "warning", "note", "off");
    private static final List<Integer> RELEASES = List.of(17, 21, 25);
    private static final Pattern OTHERS = Pattern.compile("SM[78]\\d\\d");
    private static final String IGNORE = "{code: SM521, where: Add item, reason: four facts at once are right here}";

    private final Map<String, DiagnosticCode> codes = new TreeMap<>();
    private final Diagnostics diagnostics;

    ConfigurationReader(Collection<? extends DiagnosticCode> codes, Diagnostics diagnostics) {
        codes.forEach(code -> this.codes.put(code.id(), code));
        this.diagnostics = diagnostics;
    }

    Configuration read(ValueSyntax.Mapping root) {
        Settings settings = new Settings(root, SETTINGS, diagnostics);
        return new Configuration(profile(settings), severities(settings), ignores(settings), thresholds(settings),
                java(settings), settings.text("runtime"), settings.text("package"), settings.text("out"));
    }

    private Profile profile(Settings settings) {
        Optional<SourceText> word = settings.text("profile");
        Optional<Profile> profile = word.flatMap(text -> Profile.of(text.value()));
        if (word.isPresent() && profile.isEmpty()) {
            settings.bad(word.get().span(), "there is no profile \"" + word.get().value() + "\"",
                    "one of: sketch, default, strict");
        }
        return profile.orElse(Profile.DEFAULT);
    }

    private Optional<Integer> java(Settings settings) {
        Optional<Integer> release = settings.number("java");
        if (release.isPresent() && !RELEASES.contains(release.get())) {
            settings.bad(settings.get("java").orElseThrow().span(), "code cannot be generated for Java " + release.get(),
                    "one of: 17, 21, 25");
            return Optional.empty();
        }
        return release;
    }

    private Map<String, Optional<Severity>> severities(Settings settings) {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        Optional<ValueSyntax.Mapping> mapping = settings.mapping("severities", "severities: {SM450: off, SM208: error}");
        for (ValueSyntax.Entry entry : mapping.map(ValueSyntax.Mapping::entries).orElse(List.of())) {
            Optional<DiagnosticCode> code = code(entry.name());
            String level = entry.value() instanceof ValueSyntax.Scalar scalar ? scalar.text().value() : "";
            if (!LEVELS.contains(level)) {
                settings.bad(entry.value().span(), "a severity is one of error, warning, note, off", "");
            } else if (code.isPresent() && (level.equals("error") || isFree(code.get(), entry.name(), "lowered"))) {
                severities.put(code.get().id(), severity(level));
            }
        }
        return severities;
    }

    private static Optional<Severity> severity(String level) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(level)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** A code of this run; what belongs to writing files or to boards is for those to judge. */
    private Optional<DiagnosticCode> code(SourceText written) {
        DiagnosticCode code = codes.get(written.value());
        if (code == null && !OTHERS.matcher(written.value()).matches()) {
            diagnostics.report(Diagnostic.at(written.span(), ConfigurationCode.UNKNOWN_CODE,
                            "there is no code \"" + written.value() + "\"")
                    .help(Suggestions.didYouMean(written.value(), codes.keySet())
                            .orElse("codes look like SM208; findings show them")));
        }
        return Optional.ofNullable(code);
    }

    /** Whether a code may be less than an error; generation relies on there being none. */
    private boolean isFree(DiagnosticCode code, SourceText written, String what) {
        if (code.severity() != Severity.ERROR) {
            return true;
        }
        diagnostics.report(Diagnostic.at(written.span(), ConfigurationCode.ERROR_STAYS,
                        "the error " + code.id() + " (" + code.title() + ") cannot be " + what)
                .help("no code can be generated from such a model; `slicesmith explain " + code.id() + "` says how to fix it"));
        return false;
    }

    private List<Ignore> ignores(Settings settings) {
        List<Ignore> ignores = new ArrayList<>();
        Optional<ValueSyntax> value = settings.get("ignores");
        if (value.isPresent() && !(value.get() instanceof ValueSyntax.Sequence)) {
            settings.bad(value.get().span(), "\"ignores\" takes a list", "for example: ignores: [" + IGNORE + "]");
        } else if (value.isPresent()) {
            for (ValueSyntax item : ((ValueSyntax.Sequence) value.get()).items()) {
                if (item instanceof ValueSyntax.Mapping mapping) {
                    ignore(new Settings(mapping, List.of("code", "where", "reason"), diagnostics)).ifPresent(ignores::add);
                } else {
                    settings.bad(item.span(), "an entry of \"ignores\" is a mapping", "for example: " + IGNORE);
                }
            }
        }
        return ignores;
    }

    private Optional<Ignore> ignore(Settings entry) {
        Optional<SourceText> reason = entry.text("reason");
        Optional<SourceText> written = entry.text("code");
        Optional<String> where = entry.text("where").map(SourceText::value);
        if (written.isEmpty()) {
            entry.bad(entry.span(), "an entry of \"ignores\" needs a code", "for example: " + IGNORE);
        }
        if (reason.isEmpty()) {
            diagnostics.report(Diagnostic.at(entry.span(), ConfigurationCode.REASON_MISSING,
                    "a finding is ignored without a reason").help("for example: " + IGNORE));
        }
        Optional<DiagnosticCode> code = written.flatMap(this::code);
        if (code.isEmpty() || reason.isEmpty() || !isFree(code.get(), written.get(), "ignored")) {
            return Optional.empty();
        }
        return Optional.of(new Ignore(code.get().id(), where, reason.get().value(), entry.span()));
    }

    private Thresholds thresholds(Settings settings) {
        Optional<ValueSyntax.Mapping> mapping = settings.mapping("thresholds", "thresholds: {eventsPerCommand: 4}");
        if (mapping.isEmpty()) {
            return Thresholds.DEFAULTS;
        }
        Settings set = new Settings(mapping.get(), THRESHOLDS, diagnostics);
        Thresholds usual = Thresholds.DEFAULTS;
        return new Thresholds(set.number("commandsPerScreen").orElse(usual.commandsPerScreen()),
                set.number("eventsPerCommand").orElse(usual.eventsPerCommand()),
                set.number("eventsPerView").orElse(usual.eventsPerView()),
                set.number("scenariosPerSlice").orElse(usual.scenariosPerSlice()),
                set.number("scenariosFactor").orElse(usual.scenariosFactor()),
                set.number("propertyEvents").orElse(usual.propertyEvents()));
    }
}
