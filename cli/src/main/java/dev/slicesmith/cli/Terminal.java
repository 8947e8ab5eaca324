package dev.slicesmith.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command speaks: results to {@code out}, everything else to {@code err}, both in UTF-8.
 *
 * @param out takes the result and nothing else
 * @param err takes findings, hints and errors
 * @param colourOut whether the result may have colours
 * @param colourErr whether the rest may have colours
 */
record Terminal(PrintStream out, PrintStream err, boolean colourOut, boolean colourErr) {

    /** The launcher says which of the two is a terminal: Java has no sure way to tell. */
    private static final String OUT = "slicesmith.terminal.out";

    private static final String ERR = "slicesmith.terminal.err";

    static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err),
                colour(System.getProperty(OUT), environment), colour(System.getProperty(ERR), environment));
    }

    /** Colours are for terminals that know them and people who have not asked to be spared (no-color.org). */
    static boolean colour(String terminal, Map<String, String> environment) {
        return "true".equals(terminal)
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), false,
                StandardCharsets.UTF_8);
    }

    /** Sends off what was said; a result that nobody could take is a failure. */
    int finish(int code) {
        boolean lost = out.checkError();
        if (lost && code == ExitCode.OK) {
            err.println("slicesmith: could not write the result");
        }
        err.flush();
        return lost && code == ExitCode.OK ? ExitCode.INPUT_OUTPUT : code;
    }
}
