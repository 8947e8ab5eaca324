package dev.slicesmith.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** A sink that stops working before its n-th change: the disk is full, or the process is killed. */
final class FailingSink implements FileSink {

    private final FileSink sink;
    private final Supplier<IOException> failure;
    private int changesLeft;

    FailingSink(FileSink sink, int changesLeft, Supplier<IOException> failure) {
        this.sink = sink;
        this.changesLeft = changesLeft;
        this.failure = failure;
    }

    private void change() throws IOException {
        if (changesLeft-- <= 0) {
            throw failure.get();
        }
    }

    @Override
    public Kind kind(String path) throws IOException {
        return sink.kind(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return sink.read(path);
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        change();
        sink.write(path, content);
    }

    @Override
    public void delete(String path) throws IOException {
        change();
        sink.delete(path);
    }

    @Override
    public void clean(String path) throws IOException {
        sink.clean(path);
    }

    @Override
    public List<String> files(String folder) throws IOException {
        return sink.files(folder);
    }

    @Override
    public Closeable lock() throws IOException {
        return sink.lock();
    }
}
