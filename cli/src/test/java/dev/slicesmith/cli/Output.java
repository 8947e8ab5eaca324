package dev.slicesmith.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command said and ended with.
 *
 * @param code the exit code
 * @param out the result
 * @param err everything else
 */
record Output(int code, String out, String err) {

    static Output of(String... args) {
        return of(Commands.standard(), args);
    }

    static Output of(Commands commands, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), false, false);
        int code = terminal.finish(new CommandRunner(commands, terminal).run(args));
        return new Output(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
