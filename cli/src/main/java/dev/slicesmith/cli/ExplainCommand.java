package dev.slicesmith.cli;

import dev.slicesmith.model.diagnostic.Suggestions;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith explain}: more about a finding than fits on its line. */
final class ExplainCommand implements CliCommand {

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Tell more about a kind of finding: what it means, and what to do. Without a code, list them.")
                .footer("  slicesmith explain SM710", "  slicesmith explain");
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").type(String.class).paramLabel("CODE")
                .description("The code in brackets, such as SM710.").build());
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        String written = options.matchedPositionalValue(0, (String) null);
        if (written == null) {
            ExplainPages.titles().forEach((code, title) -> terminal.out().println(code + "  " + title));
            return ExitCode.OK;
        }
        String code = written.strip().toUpperCase(Locale.ROOT);
        Optional<String> page = code.matches("[A-Z]+\\d+") ? ExplainPages.page(code) : Optional.empty();
        if (page.isEmpty()) {
            Set<String> known = ExplainPages.titles().keySet();
            throw new UsageException("there is no finding \"" + written + "\""
                    + Suggestions.didYouMean(code, known).map(line -> "; " + line).orElse(""));
        }
        terminal.out().print(page.get());
        return ExitCode.OK;
    }
}
