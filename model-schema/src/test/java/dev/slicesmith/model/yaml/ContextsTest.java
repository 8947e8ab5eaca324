package dev.slicesmith.model.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.LineFormatter;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextsTest {

    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Each context as its path and its files, relative to the folder. */
    private List<String> contexts(String... paths) {
        return contextsWith("", paths);
    }

    private List<String> contextsWith(String findings, String... paths) {
        Diagnostics diagnostics = new Diagnostics();
        List<Path> given = new ArrayList<>();
        for (String path : paths) {
            given.add(path.isEmpty() ? folder : folder.resolve(path));
        }
        List<String> found = new ArrayList<>();
        for (ModelFiles context : YamlModels.contexts(given, diagnostics)) {
            List<String> files = new ArrayList<>();
            context.files().forEach(file -> files.add(relative(SourceFiles.display(file))));
            found.add(relative(context.path()) + " " + files);
        }
        assertEquals(findings, relative(new LineFormatter().format(diagnostics.sorted())));
        return found;
    }

    private String relative(String shown) {
        String root = SourceFiles.display(folder);
        return shown.replace(root + "/", "").replace(root, ".");
    }

    @Test
    void aFileIsAContext() throws IOException {
        write("a.yaml", "model: A\n");
        write("b.yml", "commands: [X]\n");
        assertEquals(List.of("a.yaml [a.yaml]", "b.yml [b.yml]"), contexts("a.yaml", "b.yml"));
    }

    @Test
    void aFolderWithAModelIsMergedInTheOrderOfNames() throws IOException {
        write("b.yaml", "model: Shop\n");
        write("a.yml", "events:\n  E:\n");
        write("slices/2.yaml", "slices:\n  - B\n");
        write("slices/1.yaml", "slices:\n  - A\n");
        write("slicesmith.yaml", "java: 21\n");
        write("notes.txt", "model: none\n");
        write("docs/compose.yaml", "services: {}\n");
        write(".hidden/x.yaml", "events:\n  F:\n");
        write("target/x.yaml", "events:\n  G:\n");
        assertEquals(List.of(". [a.yml, b.yaml, slices/1.yaml, slices/2.yaml]"), contexts(""));
        Diagnostics diagnostics = new Diagnostics();
        ModelSyntax model = YamlModels.read(YamlModels.contexts(List.of(folder), diagnostics).get(0), diagnostics).orElseThrow();
        assertEquals("Shop", model.name().orElseThrow().value());
        assertEquals("[A, B]", model.slices().stream().map(slice -> slice.name().value()).toList().toString());
        assertEquals(List.of(), diagnostics.sorted());
    }

    @Test
    void aParentFolderHoldsContexts() throws IOException {
        write("shop/model.yaml", "model: Shop\n");
        write("deep/down/billing/model.yaml", "\"model\": Billing\n");
        write("src/main/resources/application.yml", "spring: {}\n");
        assertEquals(List.of("deep/down/billing [deep/down/billing/model.yaml]", "shop [shop/model.yaml]"), contexts(""));
    }

    @Test
    void aSubFolderWithAModelIsAContextOfItsOwn() throws IOException {
        write("model.yaml", "model: Shop\n");
        write("part/a.yaml", "events:\n  E:\n");
        write("other/model.yaml", "model: Other\n");
        write("other/part/b.yaml", "events:\n  F:\n");
        assertEquals(List.of(". [model.yaml, part/a.yaml]", "other [other/model.yaml, other/part/b.yaml]"), contexts(""));
    }

    @Test
    void filesThatAreAllModelsAreContextsEach() throws IOException {
        write("a.yaml", "model: A\n");
        write("b.yaml", "# a comment\nmodel: B\n");
        assertEquals(List.of("a.yaml [a.yaml]", "b.yaml [b.yaml]"), contexts(""));
    }

    @Test
    void twoNamesAndAPartAreOneModelSaidTwice() throws IOException {
        write("a.yaml", "model: A\n");
        write("b.yaml", "model: B\n");
        write("c.yaml", "events: [E]\n");
        assertEquals(List.of(". [a.yaml, b.yaml, c.yaml]"), contexts(""));
    }

    @Test
    void aNeighbourIsNotedAndLeftOut() throws IOException {
        write("model.yaml", "model: A\n");
        write("compose.yaml", "services: {}\n");
        write("empty.yaml", "");
        assertEquals(List.of(". [model.yaml]"),
                contextsWith("compose.yaml:1:1: note[SM020]: this file has no section of a model and is left out\n", ""));
    }

    @Test
    void aPartThatCannotBeReadIsNotLeftOut() throws IOException {
        write("a.yaml", "model: A\n");
        Files.write(folder.resolve("b.yaml"), new byte[] {'x', (byte) 0xE9});
        Diagnostics diagnostics = new Diagnostics();
        ModelFiles files = YamlModels.contexts(List.of(folder), diagnostics).get(0);
        assertEquals(2, files.files().size());
        assertEquals(java.util.Optional.empty(), YamlModels.read(files, diagnostics));
        assertEquals("SM002", diagnostics.sorted().get(0).code().id());
    }

    @Test
    void pathsAreShownAsGiven() {
        assertEquals("models/a.yaml", SourceFiles.display(Path.of("models", "a.yaml")));
        assertEquals("../a.yaml", SourceFiles.display(Path.of("..", "a.yaml")));
        assertEquals(".", SourceFiles.display(Path.of("")));
    }
}
