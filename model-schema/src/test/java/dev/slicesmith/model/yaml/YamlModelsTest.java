package dev.slicesmith.model.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.TextFormatter;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YamlModelsTest {

    static String resource(String path) throws IOException {
        try (InputStream in = YamlModelsTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void wholeLanguageIsReadWithoutFindings() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ModelSyntax model = YamlModels.read("library.yaml", resource("/models/library.yaml"), diagnostics).orElseThrow();
        assertEquals("", new TextFormatter(false).format(diagnostics.sorted()));
        assertEquals("Town library", model.name().orElseThrow().value());
        assertEquals(10, model.types().size());
        assertEquals(3, model.streams().size());
        assertEquals(4, model.errors().size());
        assertEquals(8, model.slices().size());
    }
}
