package dev.slicesmith.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/**
 * Does something again whenever a file below some paths changes. It looks at times and sizes again and again: that
 * works alike on every system, on network folders and with every editor's way of saving.
 */
final class Watch {

    private static final long PAUSE_MILLIS = 50;

    private final List<Path> paths;
    private final Terminal terminal;

    Watch(List<Path> paths, Terminal terminal) {
        this.paths = List.copyOf(paths);
        this.terminal = terminal;
    }

    /** Runs until the thread is interrupted; the last exit code is the result. */
    int run(IntSupplier work) {
        int code = ExitCode.OK;
        String seen = "";
        try {
            while (!Thread.currentThread().isInterrupted()) {
                String now = state();
                if (!now.equals(seen)) {
                    seen = now;
                    code = work.getAsInt();
                    terminal.out().println("\nwatching; stop with Ctrl+C");
                    terminal.out().flush();
                    terminal.err().flush();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return code;
    }

    /** Names, times and sizes of all files; what cannot be read is left to the work to complain about. */
    private String state() {
        TreeMap<String, String> files = new TreeMap<>();
        for (Path path : paths) {
            try {
                Files.walkFileTree(path, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.put(file.toString(), attributes.lastModifiedTime() + " " + attributes.size());
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException problem) {
                        files.put(file.toString(), "unreadable");
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                files.put(path.toString(), "unreadable");
            }
        }
        return files.isEmpty() ? "nothing" : files.toString();
    }
}
