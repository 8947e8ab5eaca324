package dev.slicesmith.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Where a project's files are: a folder on disk, or memory. Paths go from its root, with {@code /} between names. */
public interface FileSink {

    /** Whether several threads may look at it, and write different files, at the same time. */
    default boolean isConcurrent() {
        return false;
    }

    /** What stands at a path. */
    enum Kind {
        /** Nothing. */
        ABSENT,
        /** A file. */
        FILE,
        /** A folder or a symbolic link, or one of the folders on the way is a link or a file. */
        OTHER
    }

    /** What stands at a path. */
    Kind kind(String path) throws IOException;

    /** The content of a file. */
    byte[] read(String path) throws IOException;

    /** Writes a file whole or not at all, with the folders that it needs. */
    void write(String path, byte[] content) throws IOException;

    /** Deletes a file, and the folders that are empty then. */
    void delete(String path) throws IOException;

    /** Removes what a write to this path may have left when it was killed. */
    void clean(String path) throws IOException;

    /** All files below a folder, sorted; none if there is no such folder. */
    List<String> files(String folder) throws IOException;

    /**
     * Keeps other runs out until closed.
     *
     * @throws BusyException if another run is at work
     */
    Closeable lock() throws IOException;

    /** Another run holds the lock. */
    final class BusyException extends IOException {

        private static final long serialVersionUID = 1L;

        BusyException() {
            super("another run is writing here");
        }
    }
}
