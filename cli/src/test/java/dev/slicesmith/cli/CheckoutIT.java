package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A checkout builds itself, again when its sources change, and everywhere to the same bytes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there is slicesmith.cmd")
class CheckoutIT {

    private static final Set<String> NOT_COPIED = Set.of("target", ".git", ".idea", "node_modules", "demo");

    @TempDir
    private Path folder;

    @Test
    void buildsItselfOnFirstUseAndWhenItsSourcesChange() throws IOException {
        Path copy = copyOfCheckout("a place");
        Path launcher = copy.resolve("slicesmith");
        Child child = new Child(folder).with("PATH", mavenFirst());

        Output first = child.run(launcher, "--version");

        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().matches("slicesmith \\d.*\n"), first.out());
        assertTrue(first.err().contains("building itself"), first.err());
        assertEquals(new Output(0, first.out(), ""), child.run(launcher, "--version"));

        Files.setLastModifiedTime(copy.resolve("cli/src/main/java/dev/slicesmith/cli/Slicesmith.java"),
                FileTime.from(Instant.now()));
        Files.createDirectories(copy.resolve("cli/target/building"));
        Files.writeString(copy.resolve("cli/target/building/pid"), "999999999");
        assertTrue(child.run(launcher, "--version").err().contains("building itself"), "in spite of a left lock");
        assertEquals(new Output(0, first.out(), ""), child.run(launcher, "--version"));
    }

    /** Of copies, as the checkout's own folders may hold classes of yesterday. */
    @Test
    void buildsTheSameArchivesWhereverItIs() throws IOException {
        Path one = copyOfCheckout("a place");
        Path other = copyOfCheckout("another/place with a longer name");
        for (Path copy : List.of(one, other)) {
            Output output = new Child(folder).with("PATH", mavenFirst()).run(copy.resolve("slicesmith"), "--version");
            assertEquals(0, output.code(), output.err());
        }

        assertSameArchives(one, other);
    }

    @Test
    void saysWhatIsMissingToBuild() throws IOException {
        Path copy = copyOfCheckout("a place");

        String path = Child.pathOf(folder.resolve("tools"), "sh", "dirname", "readlink", "sed", "head", "find", "cat");

        Output output = new Child(folder).with("PATH", path).run(copy.resolve("slicesmith"), "--version");

        assertEquals(2, output.code(), output.err());
        assertTrue(output.err().contains("Maven 3.8 or newer is needed"), output.err());
    }

    /** Two builds in two places give equal archives: ours, and the distribution. */
    private static void assertSameArchives(Path one, Path other) throws IOException {
        List<Path> archives = new ArrayList<>();
        for (String pattern : List.of("slicesmith-*.jar", "slicesmith-*.zip")) {
            try (var files = Files.newDirectoryStream(one.resolve("cli/target"), pattern)) {
                files.forEach(archives::add);
            }
        }
        try (var files = Files.newDirectoryStream(one.resolve("cli/target/lib"), "slicesmith-*.jar")) {
            files.forEach(archives::add);
        }
        assertTrue(archives.size() >= 6, archives.toString());
        for (Path archive : archives) {
            assertArrayEquals(Files.readAllBytes(archive), Files.readAllBytes(other.resolve(one.relativize(archive))),
                    archive + " differs");
        }
    }

    private static String mavenFirst() {
        return Path.of(System.getProperty("slicesmith.maven"), "bin") + ":" + System.getenv("PATH");
    }

    private Path copyOfCheckout(String place) throws IOException {
        Path from = Child.checkout();
        Path to = folder.resolve(place);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                if (NOT_COPIED.contains(path.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(path).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !path.getFileName().toString().equals(".git")) {
                    Files.copy(path, to.resolve(from.relativize(path).toString()),
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return to;
    }
}
