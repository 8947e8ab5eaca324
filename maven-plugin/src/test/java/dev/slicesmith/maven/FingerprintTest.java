package dev.slicesmith.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Fingerprint.Note NOTE = new Fingerprint.Note(List.of("A.java", "b/B.java"), List.of("/x/C.java"),
            List.of("<dependency/>"));

    @TempDir
    private Path folder;

    private Path model;

    @BeforeEach
    void aModelAndWhatWasMadeOfIt() throws IOException {
        model = write("model/model.yaml", "model: A\n", LONG_AGO);
        write("target/A.java", "class A {}", LONG_AGO);
        write("target/b/B.java", "class B {}", LONG_AGO);
    }

    @Test
    void whatIsAsItWasNeedsNoRunAndIsRemembered() throws IOException {
        run();

        assertEquals(NOTE, now("release 17").unchanged().orElseThrow());
    }

    @Test
    void anotherParameterAnotherInputAndAMissingNoteAreChanges() throws IOException {
        assertTrue(isChanged());
        run();

        assertTrue(now("release 21").unchanged().isEmpty());
        Path another = write("model/more.yaml", "", LONG_AGO);
        assertTrue(isChanged());
        Files.delete(another);
        assertFalse(isChanged());
        Files.delete(model);
        assertTrue(isChanged());
    }

    @Test
    void anInputIsKnownByItsContentWhenItsTimeIsAnother() throws IOException {
        run();

        Files.setLastModifiedTime(model, FileTime.from(Instant.now()));
        assertFalse(isChanged());
        Files.writeString(model, "model: B\n");
        assertTrue(isChanged());
    }

    @Test
    void anInputThatWasWrittenJustNowIsReadAgain() throws IOException {
        FileTime now = FileTime.from(Instant.now());
        write("model/model.yaml", "model: A\n", now);
        run();
        assertFalse(isChanged());

        write("model/model.yaml", "model: B\n", now);

        assertTrue(isChanged(), "same size, same time, but another content");
    }

    @Test
    void whatChangesWhileTheRunIsAtWorkIsAChange() throws IOException {
        Fingerprint fingerprint = now("release 17");
        List<String> head = fingerprint.head();
        Files.writeString(model, "model: B\n");
        fingerprint.write(head, NOTE);

        assertTrue(isChanged());
    }

    @Test
    void anOutputThatIsEditedGoneOrALinkIsAChange() throws IOException {
        Path output = folder.resolve("target/b/B.java");
        run();
        Files.writeString(output, "class C {}");
        assertTrue(isChanged());

        run();
        Files.delete(output);
        assertTrue(isChanged());

        write("target/b/B.java", "class B {}", LONG_AGO);
        run();
        Files.move(output, folder.resolve("elsewhere"));
        Files.createSymbolicLink(output, folder.resolve("elsewhere"));
        assertTrue(isChanged());

        Files.delete(output);
        Files.delete(output.getParent());
        write("target/b", "a file", LONG_AGO);
        assertTrue(isChanged());
    }

    @Test
    void aSnapshotOfThePluginThatWasBuiltAnewIsAnother() throws IOException {
        Path jar = write("plugin.jar", "old", LONG_AGO);
        URL[] urls = {jar.toUri().toURL(), folder.resolve("model").toUri().toURL()};
        try (URLClassLoader realm = new URLClassLoader(urls, null)) {
            List<String> before = PluginJars.of(realm);
            assertEquals(before, PluginJars.of(realm));
            assertEquals(List.of(folder.resolve("model")), PluginJars.folders(realm));

            write("plugin.jar", "new", FileTime.from(Instant.now()));
            assertNotEquals(before, PluginJars.of(realm));
        }
    }

    private void run() throws IOException {
        Fingerprint fingerprint = now("release 17");
        fingerprint.write(fingerprint.head(), NOTE);
    }

    private boolean isChanged() throws IOException {
        return now("release 17").unchanged().isEmpty();
    }

    private Fingerprint now(String asked) throws IOException {
        Path target = folder.resolve("target");
        return new Fingerprint(target.resolve("slicesmith/default/fingerprint"), target, List.of(asked),
                List.of(model.getParent(), folder.resolve("slicesmith.yaml")));
    }

    private Path write(String path, String text, FileTime time) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, time);
    }
}
