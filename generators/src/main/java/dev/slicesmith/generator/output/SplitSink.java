package dev.slicesmith.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder whose state is kept in another one, so that several runs write to one folder, each knowing its own files only.
 * Files of others are nobody's concern, hence none counts as a stranger.
 */
public final class SplitSink implements FileSink {

    private final FileSink files;
    private final FileSink state;

    /**
     * With these two.
     *
     * @param folder where files go
     * @param stateFolder where the manifest goes
     */
    public SplitSink(Path folder, Path stateFolder) {
        this.files = new DirectorySink(folder);
        this.state = new DirectorySink(stateFolder);
    }

    private FileSink sink(String path) {
        return path.startsWith(StateFolder.NAME + "/") ? state : files;
    }

    @Override
    public boolean isConcurrent() {
        return files.isConcurrent();
    }

    @Override
    public Kind kind(String path) throws IOException {
        return sink(path).kind(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return sink(path).read(path);
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        sink(path).write(path, content);
    }

    @Override
    public void delete(String path) throws IOException {
        sink(path).delete(path);
    }

    @Override
    public void clean(String path) throws IOException {
        sink(path).clean(path);
    }

    @Override
    public List<String> files(String folder) {
        return List.of();
    }

    @Override
    public Closeable lock() throws IOException {
        return state.lock();
    }
}
