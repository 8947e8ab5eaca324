package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder that may not be written to and a disk that is full, both of them real. */
@EnabledOnOs(OS.LINUX)
class RefusingDiskIT {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatMayNotBeWrittenTo() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("r-xr-xr-x"));
        List<String> prefix = List.of();
        if (Files.isWritable(project)) {
            // Root may write anywhere, unless that power is taken from it.
            prefix = List.of("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override");
            assumeTrue(works(prefix), "SKIPPED: running as root, and setpriv does not work here");
        }
        try {
            Output output = generate(prefix, project);

            assertEquals(74, output.code(), output.err());
            assertEquals("", output.out());
            assertTrue(output.err().contains("SM740") && output.err().contains("no permission"), output.err());
            assertEquals(0, project.toFile().list().length);
        } finally {
            Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(0, generate(List.of(), project).code(), "and can be repeated");
    }

    @Test
    void aFullDisk() throws IOException {
        Path expected = folder.resolve("expected");
        assertEquals(0, generate(List.of(), expected).code());
        Path project = Files.createDirectories(folder.resolve("project"));
        List<String> mount = List.of("unshare", "--mount", "sh", "-c",
                "mount -t tmpfs -o size=64k slicesmith '" + project + "' && \"$@\"; code=$?; "
                        + "mkdir -p '" + folder + "/kept' && cp -a '" + project + "/.' '" + folder + "/kept'; exit $code",
                "sh");
        assumeTrue(works(mount), "SKIPPED: not permitted to mount a small disk");

        Output output = generate(mount, project);

        assertEquals(74, output.code(), output.err());
        assertTrue(output.err().contains("SM740"), output.err());
        Path kept = folder.resolve("kept");
        SortedMap<String, String> whole = Tree.of(expected);
        Tree.of(kept).forEach((path, text) -> {
            if (!path.startsWith(".slicesmith/")) {
                assertEquals(whole.get(path), text, "each file is whole or not there: " + path);
            }
        });
        assertFalse(Files.exists(kept.resolve(".slicesmith/manifest")));

        assertEquals(0, generate(List.of(), kept).code(), "and can be repeated where there is room");
        assertEquals(whole, Tree.of(kept));
    }

    private boolean works(List<String> prefix) {
        List<Object> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new Child(folder).run(command.toArray()).code() == 0;
        } catch (java.io.UncheckedIOException e) {
            return false;
        }
    }

    private Output generate(List<String> prefix, Path project) {
        List<Object> command = new ArrayList<>(prefix);
        command.addAll(List.of(Child.checkout().resolve("slicesmith"), "generate",
                Child.checkout().resolve("examples/todo"), "--out", project));
        return new Child(folder).run(command.toArray());
    }
}
