package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.importer.finding.ImportCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Every code has its own number, and a page that explains it. */
final class ImportCodeTest {

    @Test
    void everyCodeHasAPage() throws IOException {
        for (ImportCode code : ImportCode.values()) {
            try (InputStream page = ImportCode.class.getResourceAsStream(
                    "/dev/slicesmith/model/explain/" + code.id() + ".md")) {
                assertTrue(page != null, code.id());
                String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(text.startsWith("# " + code.id() + ": " + code.title() + "\n"), code.id());
            }
        }
    }

    @Test
    void numbersAreUnique() {
        assertEquals(ImportCode.values().length,
                Arrays.stream(ImportCode.values()).map(ImportCode::id).distinct().count());
    }
}
