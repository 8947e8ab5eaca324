package dev.slicesmith.cli;

/** The {@code slicesmith} command. */
public final class Slicesmith {

    private Slicesmith() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int code = new CommandRunner(Commands.standard(), terminal).run(args);
        System.exit(terminal.finish(code));
    }
}
