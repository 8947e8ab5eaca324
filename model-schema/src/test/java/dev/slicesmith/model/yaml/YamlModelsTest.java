package dev.slicesmith.model.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.TextFormatter;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlModelsTest {

    static String resource(String path) throws IOException {
        try (InputStream in = YamlModelsTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ModelSyntax library() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ModelSyntax> model = YamlModels.read("library.yaml", resource("/models/library.yaml"), diagnostics);
        assertEquals("", new TextFormatter(false).format(diagnostics.sorted()));
        return model.orElseThrow();
    }

    @Test
    void wholeLanguageIsReadAsExpected() throws IOException {
        String read = SyntaxText.of(library());
        Path expected = Path.of("src/test/resources/models/library.syntax");
        if (Boolean.getBoolean("slicesmith.recreate")) {
            Files.writeString(expected, read);
        }
        assertEquals(Files.readString(expected), read);
    }

    @Test
    void everyTextStandsWhereItsSpanSays() throws IOException {
        List<SourceText> texts = new ArrayList<>();
        collect(library(), texts);
        assertTrue(texts.size() > 400, texts.size() + " texts");
        for (SourceText text : texts) {
            SourceSpan span = text.span();
            if (span.line() == span.endLine() && text.style() != SourceText.Style.DOUBLE_QUOTED) {
                String line = span.file().line(span.line());
                assertEquals(text.value(), line.substring(span.column() - 1, span.endColumn() - 1));
            } else if (text.style() == SourceText.Style.DOUBLE_QUOTED) {
                assertEquals('"', span.file().line(span.line()).charAt(span.column() - 1));
                assertEquals('"', span.file().line(span.endLine()).charAt(span.endColumn() - 2));
            }
        }
    }

    private static void collect(Object value, List<SourceText> texts) {
        if (value instanceof SourceText text) {
            texts.add(text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> collect(inner, texts));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, texts));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(record), texts);
                } catch (ReflectiveOperationException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }

    @Test
    void oneSlipIsOneFindingAndReadingGoesOn() {
        Diagnostics diagnostics = new Diagnostics();
        ModelSyntax model = YamlModels.read("a.yaml", """
                model: Shop
                evnts:
                  ItemAdded: {feilds: {cart: CartId}}
                slices:
                  - name: Add item
                    comand: AddItem
                    rules: nothing
                    emits: [ItemAdded]
                """, diagnostics).orElseThrow();
        assertEquals("[SM010, SM010, SM010, SM013]", diagnostics.sorted().stream().map(d -> d.code().id()).toList().toString());
        assertEquals("cart", model.events().get(0).fields().get(0).name().value());
        assertEquals("AddItem", model.slices().get(0).command().orElseThrow().value());
        assertEquals(1, model.slices().get(0).decision().emits().size());
    }
}
