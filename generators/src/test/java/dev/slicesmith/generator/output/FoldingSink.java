package dev.slicesmith.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Memory in which case does not count, as on the disks of many a desktop. */
final class FoldingSink implements FileSink {

    private final MemorySink memory = new MemorySink();

    String text(String path) {
        return memory.texts().get(fold(path));
    }

    @Override
    public Kind kind(String path) {
        return memory.kind(fold(path));
    }

    @Override
    public byte[] read(String path) throws IOException {
        return memory.read(fold(path));
    }

    @Override
    public void write(String path, byte[] content) {
        memory.write(fold(path), content);
    }

    @Override
    public void delete(String path) {
        memory.delete(fold(path));
    }

    @Override
    public void clean(String path) {
        memory.clean(fold(path));
    }

    @Override
    public List<String> files(String folder) {
        return List.of();
    }

    @Override
    public Closeable lock() throws IOException {
        return memory.lock();
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
