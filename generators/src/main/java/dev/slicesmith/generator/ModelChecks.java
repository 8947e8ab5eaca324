package dev.slicesmith.generator;

import dev.slicesmith.generator.output.OutputCode;
import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.config.Configurations;
import dev.slicesmith.model.config.Profile;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.load.DiagnosticCodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How models are checked.
 *
 * @param configuration severities, exceptions, thresholds and defaults
 * @param file where it was read from, if anywhere
 * @param findings what is amiss with the configuration itself
 */
public record ModelChecks(Configuration configuration, Optional<Path> file, List<Diagnostic> findings) {

    public ModelChecks {
        Objects.requireNonNull(configuration, "configuration");
        Objects.requireNonNull(file, "file");
        findings = List.copyOf(findings);
    }

    /** With nothing configured. */
    public static ModelChecks standard() {
        return new ModelChecks(Configuration.DEFAULT, Optional.empty(), List.of());
    }

    /**
     * As a configuration says.
     *
     * @param models files and folders; the first that has a configuration beside or in it decides for all
     * @param file the configuration, where somebody names one
     * @param profile stands above the configuration's
     */
    public static ModelChecks of(List<Path> models, Optional<Path> file, Optional<Profile> profile) {
        Optional<Path> found = file.or(() -> models.stream().flatMap(model -> Configurations.find(model).stream()).findFirst());
        Diagnostics findings = new Diagnostics();
        Configuration read = found.map(path -> Configurations.read(path, codes(), findings)).orElse(Configuration.DEFAULT);
        return new ModelChecks(profile.map(read::withProfile).orElse(read), found, findings.sorted());
    }

    private static List<DiagnosticCode> codes() {
        List<DiagnosticCode> codes = new ArrayList<>(DiagnosticCodes.all());
        codes.addAll(List.of(OutputCode.values()));
        return codes;
    }
}
