package dev.slicesmith.cli;

import dev.slicesmith.generator.GenerationRequest;
import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What a project is made for: options that {@code generate} and {@code new} share, above what a configuration says. */
final class TargetOptions {

    static final String PACKAGE = "--package";
    static final String JAVA = "--java";
    static final String RUNTIME = "--runtime";

    private TargetOptions() {}

    static void add(CommandSpec spec) {
        spec.addOption(Options.value(PACKAGE, "NAME", "The Java package, instead of the model's own."));
        spec.addOption(Options.value(JAVA, "N", "The Java release to write for: 17 (default), 21 or 25."));
        spec.addOption(Options.value(RUNTIME, "ID", "What the project runs on; default "
                + GenerationRequest.DEFAULT_RUNTIME + "."));
    }

    static Optional<String> packageName(ParseResult options, Configuration defaults) throws UsageException {
        Optional<String> name = Options.text(options, PACKAGE).or(() -> defaults.packageName().map(SourceText::value));
        if (name.isPresent() && !JavaNames.isPackageName(name.get())) {
            throw new UsageException("\"" + name.get() + "\" is no Java package; for example: org.acme.shop");
        }
        return name;
    }

    static JavaRelease release(ParseResult options, Configuration defaults) throws UsageException {
        List<String> known = Arrays.stream(JavaRelease.values()).map(r -> Integer.toString(r.number())).toList();
        String written = Options.text(options, JAVA)
                .or(() -> defaults.java().map(number -> Integer.toString(number)))
                .orElse(Integer.toString(GenerationRequest.DEFAULT_RELEASE.number()));
        return JavaRelease.values()[known.indexOf(Options.oneOf(JAVA, written, known))];
    }

    /** The id of a runtime, which need not exist. */
    static String runtime(ParseResult options, Configuration defaults) {
        return Options.text(options, RUNTIME)
                .or(() -> defaults.runtime().map(SourceText::value))
                .orElse(GenerationRequest.DEFAULT_RUNTIME);
    }
}
