package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of an unpacked distribution, in the places and states in which users have it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there is slicesmith.cmd")
class LauncherIT {

    private static final String VERSION = "slicesmith \\d.*\n";
    private static final String PREPARING = "slicesmith: preparing for a faster start, once for this JVM\n";

    @TempDir
    private Path folder;

    private Path home;
    private Path launcher;

    @BeforeEach
    void unpack() throws IOException {
        home = Child.distribution(Files.createDirectories(folder.resolve("a folder with blanks")));
        launcher = home.resolve("bin/slicesmith");
    }

    @Test
    void speaksOfItsPreparationOnceAndNeverOnStandardOutput() {
        Output first = new Child(folder).run(launcher, "--version");
        Output second = new Child(folder).run(launcher, "--version");

        assertTrue(first.out().matches(VERSION), first.out());
        assertEquals(PREPARING, first.err());
        assertEquals(new Output(0, first.out(), ""), second);
    }

    @Test
    void isFoundThroughLinks() throws IOException {
        Path first = Files.createSymbolicLink(folder.resolve("first"), launcher);
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("slicesmith"), Path.of("..").resolve(folder.relativize(first)));

        Output output = new Child(folder).with("PATH", bin + ":" + System.getenv("PATH"))
                .run("sh", "-c", "cd / && slicesmith --version");

        assertEquals(0, output.code(), output.err());
        assertTrue(output.out().matches(VERSION), output.out());
    }

    @Test
    void worksFromAFolderThatNobodyMayWriteTo() throws IOException {
        for (Path path : tree(home)) {
            Files.setPosixFilePermissions(path,
                    PosixFilePermissions.fromString(Files.isDirectory(path) || path.equals(launcher) ? "r-xr-xr-x" : "r--r--r--"));
        }
        try {
            assertEquals(0, new Child(folder).run(launcher, "explain", "SM710").code());
        } finally {
            for (Path path : tree(home)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    @Test
    void worksWithoutAPlaceForItsArchive() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");

        Output output = new Child(folder).run(launcher, "--version");

        assertEquals(0, output.code(), output.err());
        assertTrue(output.out().matches(VERSION), output.out());
        assertEquals("", output.err());
    }

    @Test
    void severalAtOnceOnFirstUseAllSucceed() {
        List<CompletableFuture<Output>> running = Stream.generate(() -> new Child(folder).start(launcher, "--version"))
                .limit(3).toList();

        for (CompletableFuture<Output> one : running) {
            assertEquals(0, one.join().code(), one.join().err());
            assertTrue(one.join().out().matches(VERSION), one.join().out());
        }
        assertEquals("", new Child(folder).run(launcher, "--version").err());
    }

    @Test
    void aChangedLibraryGetsANewArchiveAndStandardOutputStaysClean() throws IOException {
        Output before = new Child(folder).run(launcher, "--version");
        for (Path jar : tree(home.resolve("lib"))) {
            Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(2)));
        }

        Output after = new Child(folder).run(launcher, "--version");

        assertEquals(before.out(), after.out());
        assertEquals(PREPARING, after.err());
    }

    @Test
    void anArchiveThatIsBrokenIsNoReasonToFailOrToSpeak() throws IOException {
        Output before = new Child(folder).run(launcher, "--version");
        for (Path archive : tree(folder.resolve("cache"))) {
            if (Files.isRegularFile(archive)) {
                archive.toFile().setWritable(true);
                Files.writeString(archive, "no archive at all");
            }
        }

        assertEquals(new Output(0, before.out(), ""), new Child(folder).run(launcher, "--version"));
    }

    @Test
    void anOldJavaIsRefusedInWords() throws IOException {
        Path java = Files.createDirectories(folder.resolve("old jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        java.toFile().setExecutable(true);

        Output output = new Child(folder).with("JAVA_HOME", folder.resolve("old jdk").toString())
                .run(launcher, "--version");

        assertEquals(2, output.code());
        assertEquals("", output.out());
        assertTrue(output.err().contains("Java 17 or newer is needed") && output.err().contains("is 11"), output.err());
    }

    @Test
    void aWrongJavaHomeIsRefusedInWords() {
        Output output = new Child(folder).with("JAVA_HOME", "/nowhere").run(launcher, "--version");

        assertEquals(2, output.code());
        assertTrue(output.err().contains("JAVA_HOME is /nowhere"), output.err());
    }

    @Test
    void noJavaAtAllIsSaidInWords() throws IOException {
        String path = Child.pathOf(folder.resolve("tools"), "sh", "dirname", "readlink", "sed", "head", "cksum", "tr");

        Output output = new Child(folder).with("JAVA_HOME", null).with("PATH", path)
                .run(launcher, "--version");

        assertEquals(2, output.code());
        assertTrue(output.err().contains("no Java found"), output.err());
    }

    @Test
    void optionsForTheJvmAreHandedOn() {
        Output output = new Child(folder).with("SLICESMITH_OPTS", "-Xmx64m -XshowSettings:vm")
                .run(launcher, "--version");

        assertTrue(output.err().contains("64.00M"), output.err());
    }

    @Test
    void aResultThatNobodyCanTakeIsAFailure() {
        Output output = new Child(folder).run("sh", "-c", "'" + launcher + "' explain SM710 > /dev/full");

        assertEquals(74, output.code());
        assertTrue(output.err().endsWith("slicesmith: could not write the result\n"), output.err());
    }

    private static List<Path> tree(Path start) throws IOException {
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.toList();
        }
    }
}
