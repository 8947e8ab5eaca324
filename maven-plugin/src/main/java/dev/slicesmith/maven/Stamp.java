package dev.slicesmith.maven;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a file shows without being read.
 *
 * @param size in bytes
 * @param time of the last change, in nanoseconds since 1970
 */
record Stamp(long size, long time) {

    /** A file that is not there, or not to be seen; whoever needs it will say why. */
    static final Stamp GONE = new Stamp(-1, -1);

    /** Some file systems count in steps of two seconds. */
    private static final long COARSEST = TimeUnit.SECONDS.toNanos(2);

    static Stamp of(Path file, LinkOption... options) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, options);
            return new Stamp(found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        } catch (FileSystemException gone) {
            return GONE;
        }
    }

    /** Whether it is the one that a line notes between these places, as {@link #toString} writes it. */
    boolean isSame(String line, int from, int to) {
        // Thousands of times in a build: no object for it, and not a record's equals, whose first use costs most of all.
        int space = line.indexOf(' ', from);
        return space < to && size == Long.parseLong(line, from, space, 10) && time == Long.parseLong(line, space + 1, to, 10);
    }

    /**
     * Whether a change from now on cannot but show. A file that was written just now may be written once more with the
     * same size and, as clocks of file systems are coarse, the same time.
     */
    boolean isTelling() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - time > COARSEST;
    }

    @Override
    public String toString() {
        return size + " " + time;
    }
}
