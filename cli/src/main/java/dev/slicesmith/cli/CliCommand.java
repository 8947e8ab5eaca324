package dev.slicesmith.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command. */
interface CliCommand {

    /** Adds description, options and examples. */
    void describe(CommandSpec spec);

    /** Begins what needs no options, on a thread of its own; called before they are read, or not at all. */
    default void prepare() {}

    /**
     * Does it.
     *
     * @return the exit code
     * @throws UsageException if the options make no sense together
     */
    int run(ParseResult options, Terminal terminal) throws UsageException;
}
