package dev.slicesmith.cli;

import dev.slicesmith.model.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command, has its options parsed, runs it, and turns whatever goes wrong into words and an exit code. */
final class CommandRunner {

    private static final int LONGEST_MESSAGE = 300;

    /** Picocli's own looks for a class of Groovy in all jars, which it opens for that; it is asked for nothing but lists. */
    private static final IFactory FACTORY = new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == List.class ? type.cast(new ArrayList<>()) : CommandLine.defaultFactory().create(type);
        }
    };

    private final Commands commands;
    private final Terminal terminal;

    CommandRunner(Commands commands, Terminal terminal) {
        this.commands = commands;
        this.terminal = terminal;
    }

    int run(String... args) {
        boolean verbose = Arrays.asList(args).contains(Options.VERBOSE);
        try {
            return dispatch(args);
        } catch (OutOfMemoryError e) {
            terminal.err().println("slicesmith: not enough memory; allow more with SLICESMITH_OPTS=-Xmx2g");
            return bug(e, verbose);
        } catch (RuntimeException | Error e) {
            return bug(e, verbose);
        }
    }

    private int dispatch(String[] args) {
        if (args.length == 0) {
            terminal.err().print(help());
            return ExitCode.USAGE;
        }
        switch (args[0]) {
            case "--help", "-h" -> {
                terminal.out().print(help());
                return ExitCode.OK;
            }
            case "--version", "-V" -> {
                terminal.out().println("slicesmith " + Version.read());
                return ExitCode.OK;
            }
            case "help" -> {
                return dispatch(args.length == 1 ? new String[] {"--help"} : new String[] {args[1], "--help"});
            }
            default -> {
                return commands.has(args[0]) ? run(args, commands.command(args[0])) : unknown(args[0]);
            }
        }
    }

    private int run(String[] args, CliCommand command) {
        command.prepare();
        CommandLine line = commandLine(args[0], command);
        try {
            ParseResult options = line.parseArgs(Arrays.copyOfRange(args, 1, args.length));
            if (options.isUsageHelpRequested()) {
                terminal.out().print(line.getUsageMessage(terminal.colourOut() ? Ansi.ON : Ansi.OFF));
                return ExitCode.OK;
            }
            return command.run(options, terminal);
        } catch (ParameterException e) {
            return usage(message(e, line), "slicesmith " + args[0] + " --help");
        } catch (UsageException e) {
            return usage(e.getMessage(), "slicesmith " + args[0] + " --help");
        }
    }

    static CommandLine commandLine(String name, CliCommand command) {
        CommandSpec spec = newSpec("slicesmith " + name);
        command.describe(spec);
        Options.addCommon(spec);
        // A file name may begin with @, and a name that a user gave is never a template.
        return new CommandLine(spec, FACTORY).setExpandAtFiles(false).setInterpolateVariables(false);
    }

    private static CommandSpec newSpec(String name) {
        return CommandSpec.wrapWithoutInspection(null, FACTORY).name(name);
    }

    private String help() {
        CommandSpec spec = newSpec("slicesmith");
        RootHelp.describe(spec);
        commands.names().forEach(name -> spec.addSubcommand(name, commandLine(name, commands.command(name))));
        return new CommandLine(spec, FACTORY).getUsageMessage(terminal.colourOut() ? Ansi.ON : Ansi.OFF);
    }

    private int unknown(String name) {
        String kind = name.startsWith("-") ? "unknown option" : "unknown command";
        return usage(kind + " \"" + name + "\"" + suggestion(name, commands.names()), "slicesmith --help");
    }

    /** A misspelt option comes before a missing one: the first mostly is the cause of the second. */
    private static String message(ParameterException e, CommandLine line) {
        List<String> unmatched = e instanceof UnmatchedArgumentException unknown
                ? unknown.getUnmatched()
                : line.getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            String first = unmatched.get(0);
            String name = first.replaceFirst("=.*", "");
            return first.startsWith("-")
                    ? "unknown option \"" + name + "\""
                            + suggestion(name, line.getCommandSpec().optionsMap().keySet())
                    : "unexpected argument \"" + first + "\"";
        }
        String message = String.valueOf(e.getMessage());
        return message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
    }

    private static String suggestion(String written, Collection<String> known) {
        return Suggestions.didYouMean(written, known).map(line -> "; " + line).orElse("");
    }

    private int usage(String message, String help) {
        for (String line : List.of("slicesmith: " + message, "try: " + help)) {
            terminal.err().println(line);
        }
        return ExitCode.USAGE;
    }

    private int bug(Throwable e, boolean verbose) {
        terminal.err().println("slicesmith: internal error: " + shortened(e.toString()));
        terminal.err().println("This is our mistake, not yours. Please report it, with the command and, if you may share "
                + "it, the model: README.md, \"Reporting problems\".");
        if (verbose) {
            e.printStackTrace(terminal.err());
        } else {
            terminal.err().println("With --verbose there is a stack trace to go with it.");
        }
        return ExitCode.BUG;
    }

    /** A message may hold half a model; with the stack trace all of it is shown. */
    private static String shortened(String message) {
        String line = message.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
    }
}
