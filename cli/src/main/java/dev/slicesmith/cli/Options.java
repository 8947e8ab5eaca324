package dev.slicesmith.cli;

import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.model.config.Profile;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.diagnostic.Suggestions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options that several commands have, and how their text becomes values. */
final class Options {

    static final String VERBOSE = "--verbose";
    static final String FAIL_ON = "--fail-on";
    static final String PROFILE = "--profile";
    static final String CONFIG = "--config";

    private Options() {}

    static void addCommon(CommandSpec spec) {
        spec.usageMessage().descriptionHeading("%n").parameterListHeading("%n").optionListHeading("%nOptions:%n")
                .footerHeading("%nExamples:%n").sortOptions(false).width(100);
        spec.addOption(flag(VERBOSE, "Show a stack trace if the tool itself fails."));
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    }

    static void addChecks(CommandSpec spec) {
        spec.addOption(value(FAIL_ON, "SEVERITY", "Fail on findings of this severity too: error (default), warning or note."));
        spec.addOption(value(PROFILE, "NAME", "How strict to be: sketch, default or strict."));
        spec.addOption(value(CONFIG, "FILE", "Severities, thresholds and exceptions; else slicesmith.yaml beside the model."));
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description).build();
    }

    static PositionalParamSpec paths(String description) {
        return PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).type(List.class).auxiliaryTypes(String.class)
                .paramLabel("PATH").description(description).build();
    }

    static PositionalParamSpec argument(String label, String description) {
        return PositionalParamSpec.builder().index("0").arity("1").required(true).type(String.class).paramLabel(label)
                .description(description).build();
    }

    static Optional<String> text(ParseResult options, String name) {
        return Optional.ofNullable(options.matchedOptionValue(name, (String) null));
    }

    static List<Path> paths(ParseResult options) throws UsageException {
        List<String> none = List.of();
        List<Path> paths = new ArrayList<>();
        for (String path : options.matchedPositionalValue(0, none)) {
            paths.add(path(path));
        }
        return paths;
    }

    static Path path(String text) throws UsageException {
        if (text.isEmpty()) {
            throw new UsageException("a path is empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("this system takes no such path: \"" + text + "\"");
        }
    }

    static Severity failOn(ParseResult options) throws UsageException {
        List<String> words = Arrays.stream(Severity.values()).map(Severity::word).toList();
        String word = oneOf(FAIL_ON, text(options, FAIL_ON).orElse(Severity.ERROR.word()), words);
        return Severity.values()[words.indexOf(word)];
    }

    static ModelChecks checks(List<Path> models, ParseResult options) throws UsageException {
        Optional<String> word = text(options, PROFILE);
        Optional<Profile> profile = word.isEmpty()
                ? Optional.empty()
                : Profile.of(oneOf(PROFILE, word.get(), Arrays.stream(Profile.values()).map(Profile::word).toList()));
        Optional<String> file = text(options, CONFIG);
        return ModelChecks.of(models, file.isPresent() ? Optional.of(path(file.get())) : Optional.empty(), profile);
    }

    /** The text, if it is one of those that an option takes. */
    static String oneOf(String option, String written, List<String> known) throws UsageException {
        if (!known.contains(written)) {
            throw new UsageException(option + " takes " + String.join(", ", known) + ", but not \"" + written + "\""
                    + Suggestions.didYouMean(written, known).map(line -> "; " + line).orElse(""));
        }
        return written;
    }
}
