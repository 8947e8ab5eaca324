package dev.slicesmith.cli;

/** The {@code slicesmith} command. */
public final class Slicesmith {

    private Slicesmith() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        avoidSearches();
        Terminal terminal = Terminal.ofProcess();
        int code = new CommandRunner(Commands.standard(), terminal).run(args);
        System.exit(terminal.finish(code));
    }

    /**
     * What libraries look for at their start and nobody here needs, ten milliseconds of it: picocli for the classes of all
     * types that an option can have (ours are words), FreeMarker for a logger (its errors reach the user another way).
     */
    private static void avoidSearches() {
        System.setProperty("picocli.converters.excludes", "java\\..*");
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }
}
