package dev.slicesmith.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputCodeTest {

    @ParameterizedTest
    @EnumSource(OutputCode.class)
    void eachHasAPageThatBeginsWithItsTitle(OutputCode code) throws IOException {
        try (InputStream page = OutputCode.class.getResourceAsStream(
                "/dev/slicesmith/generator/explain/" + code.id() + ".md")) {
            assertNotNull(page, code.id());
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.startsWith("# " + code.id() + ": " + code.title() + "\n\n"), text);
        }
    }

    @Test
    void idsAreUniqueAndInTheirRange() {
        assertEquals(OutputCode.values().length,
                Arrays.stream(OutputCode.values()).map(OutputCode::id).distinct().count());
        assertTrue(Arrays.stream(OutputCode.values()).allMatch(code -> code.id().matches("SM7[0-4]\\d")));
    }
}
