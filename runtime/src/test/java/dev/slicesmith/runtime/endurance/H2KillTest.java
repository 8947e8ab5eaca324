package dev.slicesmith.runtime.endurance;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.StoreFailure;
import dev.slicesmith.runtime.testbed.Victim;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2KillTest extends KillContract {

    @TempDir
    Path folder;

    @Override
    String url() {
        return "jdbc:h2:file:" + folder.resolve("shop");
    }

    @Test
    void aSecondProcessIsToldWhy() throws Exception {
        Process first = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Victim.class.getName(), url(), "1")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            assertTrue(first.getInputStream().read() >= 0);
            StoreFailure failure = assertThrows(StoreFailure.class, () -> Database.open(url(), null, null, 1));
            assertTrue(failure.getMessage().contains("in use by another process"), failure.getMessage());
        } finally {
            first.destroyForcibly().waitFor();
        }
    }
}
