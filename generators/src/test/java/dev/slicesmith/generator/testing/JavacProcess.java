package dev.slicesmith.generator.testing;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Another JDK's compiler in a process that stays: thousands of small projects are compiled in a fraction of the time that as
 * many processes would take.
 */
public final class JavacProcess implements AutoCloseable {

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    /** Starts the compiler of a JDK. */
    public JavacProcess(Path jdk) {
        try {
            process = new ProcessBuilder(jdk.resolve("bin/java").toString(), "-Xmx1g", "-XX:+UseSerialGC",
                    "-cp", System.getProperty("java.class.path"), JavacService.class.getName())
                    .redirectError(Redirect.INHERIT).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * As {@link Javac#complaints(List, JavaRelease, Optional, List)}. One call at a time.
     *
     * @param classes takes the classes, if they are wanted
     */
    public synchronized List<String> complaints(
            List<GeneratedFile> files, JavaRelease release, Optional<Path> classes, List<Path> libraries) {
        try {
            JavacService.writeRequest(requests, files, release, classes, libraries);
            return JavacService.readTexts(answers);
        } catch (IOException e) {
            throw new UncheckedIOException("the other compiler is gone", e);
        }
    }

    @Override
    public void close() {
        try {
            requests.close();
            process.waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
