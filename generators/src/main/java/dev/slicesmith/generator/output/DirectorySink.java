package dev.slicesmith.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder on disk. A file is written beside its place and then moved there in one step. Nothing is read or written
 * through a symbolic link, but the folder itself may be one: that the user chose.
 */
public final class DirectorySink implements FileSink {

    private static final String UNFINISHED = ".slicesmith-new";

    private final Path root;

    /** Folders known to be folders; asking again for every file in them would be most of a run's system calls. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    /** The folder; it is made with the first file if there is none. */
    public DirectorySink(Path folder) {
        this.root = folder.toAbsolutePath().normalize();
    }

    @Override
    public boolean isConcurrent() {
        return true;
    }

    @Override
    public Kind kind(String path) throws IOException {
        Path file = resolve(path);
        Kind way = wayTo(file.getParent());
        return way == Kind.FILE ? attributes(file).map(DirectorySink::ofFile).orElse(Kind.ABSENT) : way;
    }

    /** FILE if all folders on the way are there, ABSENT if one is missing, OTHER if one is a link or a file. */
    private Kind wayTo(Path folder) throws IOException {
        if (folders.contains(folder)) {
            return Kind.FILE;
        }
        if (folder.equals(root)) {
            return Files.exists(root) ? known(folder) : Kind.ABSENT;
        }
        Kind above = wayTo(folder.getParent());
        if (above != Kind.FILE) {
            return above;
        }
        Optional<BasicFileAttributes> found = attributes(folder);
        if (found.isEmpty()) {
            return Kind.ABSENT;
        }
        return found.get().isDirectory() ? known(folder) : Kind.OTHER;
    }

    private Kind known(Path folder) {
        folders.add(folder);
        return Kind.FILE;
    }

    /** Asked in one question: between two, another run may make or delete what stands there. */
    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    private static Kind ofFile(BasicFileAttributes attributes) {
        return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
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
        List<String> files = new ArrayList<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.toString().endsWith(UNFINISHED)) {
                    files.add(root.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                // What another run, or a person, takes away while we look is not there.
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        Collections.sort(files);
        return files;
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
