package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

class CommandRunnerTest {

    @Test
    void withoutArgumentsItShowsItsHelpAsAMistake() {
        Output output = Output.of();

        assertEquals(2, output.code());
        assertEquals("", output.out());
        assertTrue(output.err().startsWith("Usage: slicesmith"), output.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpNamesAllCommandsAndExitCodes(String word) {
        Output output = Output.of(word);

        assertEquals(0, output.code());
        assertEquals("", output.err());
        Commands.standard().names()
                .forEach(name -> assertTrue(output.out().contains("\n  " + name + " "), output.out()));
        assertTrue(output.out().contains("Examples:") && output.out().contains("74"), output.out());
    }

    @TestFactory
    List<DynamicTest> eachCommandHasHelpWithExamples() {
        return Commands.standard().names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Output output = Output.of(name, "--help");
                    assertEquals(0, output.code());
                    assertEquals("", output.err());
                    assertTrue(output.out().startsWith("Usage: slicesmith " + name), output.out());
                    assertTrue(output.out().contains("Examples:\n  slicesmith " + name), output.out());
                    assertTrue(output.out().lines().allMatch(line -> line.length() <= 100), output.out());
                    assertEquals(output, Output.of("help", name));
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> examplesOfTheHelpCanBeTyped() {
        List<DynamicTest> tests = new ArrayList<>();
        Commands.standard().names().forEach(name -> {
            CommandLine line = CommandRunner.commandLine(name, Commands.standard().command(name));
            for (String example : line.getCommandSpec().usageMessage().footer()) {
                String typed = example.strip().replaceFirst("( &&|  +| >).*", "");
                tests.add(DynamicTest.dynamicTest(typed, () -> {
                    assertTrue(typed.startsWith("slicesmith " + name), typed);
                    String[] args = typed.split(" ");
                    assertTrue(line.parseArgs(Arrays.copyOfRange(args, 2, args.length)).errors().isEmpty());
                }));
            }
        });
        return tests;
    }

    @Test
    void versionIsOneLine() {
        Output output = Output.of("--version");

        assertEquals(0, output.code());
        assertTrue(output.out().matches("slicesmith \\d+\\.\\d+\\.\\d+\\S*\n"), output.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "genrate | unknown command \"genrate\"; did you mean \"generate\"?",
        "--versoin | unknown option \"--versoin\"",
        "generate x --oot y | unknown option \"--oot\"; did you mean \"--out\"?",
        "generate x | say where to write to, with --out DIR",
        "generate --out y | missing required parameter: 'PATH'",
        "generate x --out | missing required parameter for option '--out' (DIR)",
        "generate x --out y --java 18 | --java takes 17, 21, 25, but not \"18\"",
        "generate x --out y --package 1a | \"1a\" is no Java package",
        "generate x --out y --package ../x | \"../x\" is no Java package",
        "generate x --out y --fail-on warnings | --fail-on takes error, warning, note, but not \"warnings\"; did you mean \"warning\"?",
        "validate | missing required parameter: 'PATH'",
        "validate x --format xml | --format takes text, line, json, sarif, but not \"xml\"",
        "validate x --profile strikt | --profile takes sketch, default, strict, but not \"strikt\"; did you mean \"strict\"?",
        "explain SM701 SM702 | unexpected argument \"SM702\"",
        "explain SM999 | there is no finding \"SM999\"",
        "explain ../SM700 | there is no finding \"../SM700\""
    })
    void wrongUsageIsSaidInOneLineWithARemedy(String args, String message) {
        Output output = Output.of(args.strip().split(" "));

        assertEquals(2, output.code(), output.err());
        assertEquals("", output.out());
        assertTrue(output.err().startsWith("slicesmith: " + message), output.err());
        assertTrue(output.err().contains("\ntry: slicesmith "), output.err());
    }

    @Test
    void ourOwnMistakeIsSaidToBeOurs() {
        Output quiet = Output.of(broken(), "broken");
        Output verbose = Output.of(broken(), "broken", "--verbose");

        assertEquals(70, quiet.code());
        assertEquals("", quiet.out());
        assertTrue(quiet.err().contains("internal error: java.lang.IllegalStateException: our mistake"), quiet.err());
        assertTrue(quiet.err().contains("report") && !quiet.err().contains("\tat "), quiet.err());
        assertEquals(70, verbose.code());
        assertTrue(verbose.err().contains("\tat dev.slicesmith.cli."), verbose.err());
    }

    @Test
    void commandsAreNotEvenMadeBeforeTheyAreAskedFor() {
        Commands commands = new Commands(List.of("broken"), name -> {
            throw new IllegalStateException("made");
        });

        assertEquals(0, Output.of(commands, "--version").code());
        assertEquals(70, Output.of(commands, "broken").code());
    }

    @Test
    void coloursAreForTerminalsAndThoseWhoWantThem() {
        Map<String, String> xterm = Map.of("TERM", "xterm");

        assertTrue(Terminal.colour("true", xterm));
        assertTrue(Terminal.colour("true", Map.of("TERM", "xterm", "NO_COLOR", "")));
        assertFalse(Terminal.colour(null, xterm));
        assertFalse(Terminal.colour("true", Map.of("TERM", "xterm", "NO_COLOR", "1")));
        assertFalse(Terminal.colour("true", Map.of("TERM", "dumb")));
        assertFalse(Terminal.colour("true", Map.of()));
    }

    private static Commands broken() {
        return new Commands(List.of("broken"), name -> new CliCommand() {
            @Override
            public void describe(CommandSpec spec) {
                spec.usageMessage().description("Fails.");
            }

            @Override
            public int run(ParseResult options, Terminal terminal) {
                throw new IllegalStateException("our mistake");
            }
        });
    }
}
