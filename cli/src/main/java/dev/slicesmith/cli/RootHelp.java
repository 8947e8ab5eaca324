package dev.slicesmith.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the command says about itself as a whole. */
final class RootHelp {

    private RootHelp() {}

    static void describe(CommandSpec spec) {
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .description("From an event model in YAML to a Java project that builds.", "")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n")
                .footer("  slicesmith init my-shop                         begin with a small model",
                        "  slicesmith validate my-shop                     say what is missing or wrong",
                        "  slicesmith generate my-shop --out my-shop-app   make a project of it",
                        "  slicesmith explain SM710                        tell more about a finding",
                        "",
                        "Exit codes: 0 fine, 1 findings or differences, 2 wrong usage, 70 our mistake,",
                        "            74 could not read or write");
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
        spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description("Show the version.").build());
    }
}
