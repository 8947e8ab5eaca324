package dev.slicesmith.generator.output;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A project in memory. Not safe for concurrent use, but for its lock. */
public final class MemorySink implements FileSink {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final AtomicBoolean locked = new AtomicBoolean();

    /** The text of all files by path, the tool's own among them. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((path, content) -> texts.put(path, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }

    @Override
    public Kind kind(String path) {
        if (files.containsKey(path)) {
            return Kind.FILE;
        }
        return files(path).isEmpty() ? Kind.ABSENT : Kind.OTHER;
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] content = files.get(path);
        if (content == null) {
            throw new FileNotFoundException(path);
        }
        return content.clone();
    }

    @Override
    public void write(String path, byte[] content) {
        files.put(path, content.clone());
    }

    @Override
    public void delete(String path) {
        files.remove(path);
    }

    @Override
    public void clean(String path) {
        // Nothing is ever written by halves here.
    }

    @Override
    public List<String> files(String folder) {
        return List.copyOf(files.subMap(folder + "/", folder + "0").keySet());
    }

    @Override
    public Closeable lock() throws IOException {
        if (!locked.compareAndSet(false, true)) {
            throw new BusyException();
        }
        return () -> locked.set(false);
    }
}
