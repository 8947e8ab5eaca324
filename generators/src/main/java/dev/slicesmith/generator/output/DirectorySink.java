package dev.slicesmith.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder on disk. A file is written beside its place and then moved there in one step. Nothing is read or written
 * through a symbolic link, but the folder itself may be one: that the user chose.
 */
public final class DirectorySink implements FileSink {

    private static final String UNFINISHED = ".slicesmith-new";

    private final Path root;

    /** Folders known to be folders; asking again for every file in them would be most of a run's system calls. */
    private final Set<Path> folders = new HashSet<>();

    /** The folder; it is made with the first file if there is none. */
    public DirectorySink(Path folder) {
        this.root = folder.toAbsolutePath().normalize();
    }

    @Override
    public Kind kind(String path) {
        Path file = resolve(path);
        if (!Files.exists(root)) {
            return Kind.ABSENT;
        }
        Kind way = wayTo(file.getParent());
        if (way != Kind.FILE) {
            return way;
        }
        // Absence is asked first: another run may make the file between two questions.
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Kind.ABSENT;
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Kind.FILE : Kind.OTHER;
    }

    /** FILE if all folders on the way are there, ABSENT if one is missing, OTHER if one is a link or a file. */
    private Kind wayTo(Path folder) {
        if (folder.equals(root) || folders.contains(folder)) {
            return Kind.FILE;
        }
        Kind above = wayTo(folder.getParent());
        if (above != Kind.FILE) {
            return above;
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Kind.ABSENT;
        }
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            folders.add(folder);
            return Kind.FILE;
        }
        return Kind.OTHER;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(plain(path));
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        Path file = plain(path);
        if (!folders.contains(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        Path unfinished = unfinished(file);
        try {
            Files.write(unfinished, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget(unfinished, e);
            throw e;
        }
    }

    private static void forget(Path unfinished, IOException cause) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void delete(String path) throws IOException {
        Path file = plain(path);
        Files.deleteIfExists(file);
        Path folder = file.getParent();
        while (!folder.equals(root) && isEmpty(folder)) {
            if (!deleteFolder(folder)) {
                return;
            }
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private boolean deleteFolder(Path folder) throws IOException {
        folders.remove(folder);
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            // Somebody put a file there just now; then the folder is theirs.
            return false;
        }
    }

    @Override
    public void clean(String path) throws IOException {
        if (kind(path) != Kind.OTHER) {
            Files.deleteIfExists(unfinished(resolve(path)));
        }
    }

    @Override
    public List<String> files(String folder) throws IOException {
        Path start = resolve(folder);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.toString().endsWith(UNFINISHED))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Closeable lock() throws IOException {
        Path file = plain(StateFolder.LOCK);
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new BusyException();
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new BusyException();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /** The place of a file to which no link leads. */
    private Path plain(String path) throws IOException {
        if (kind(path) == Kind.OTHER) {
            throw new FileSystemException(path, null, "a folder or symbolic link is in the way");
        }
        return resolve(path);
    }

    /** The last of the guards: whatever the path says, the file is inside the root. */
    private Path resolve(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException("not inside the folder: " + path);
        }
        return file;
    }
}
