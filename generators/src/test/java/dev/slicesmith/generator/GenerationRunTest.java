package dev.slicesmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.output.Change;
import dev.slicesmith.generator.output.OutputMode;
import dev.slicesmith.model.Documentation;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationRunTest {

    @TempDir
    private Path folder;

    private final List<Diagnostic> found = new ArrayList<>();

    @Test
    void writesWhatTheRuntimeListsAndCopiesTheModel() throws IOException {
        GenerationReport report = run(GenerationRequest.of(model("cart.yaml"), folder.resolve("out")));

        assertEquals("model Cart in com.example.cart\n", text("out/MODEL.md"));
        assertEquals("model: Cart\n", text("out/model/cart.yaml"));
        assertFalse(report.has(Severity.NOTE));
        assertEquals(2, report.projects().get(0).count(Change.CREATE));
    }

    @Test
    void packageOfTheRequestStandsAboveTheModels() throws IOException {
        GenerationRequest request = GenerationRequest.of(model("cart.yaml"), folder.resolve("out"));
        run(new GenerationRequest(request.models(), request.folder(), Optional.of("org.acme"), JavaRelease.JAVA_21,
                request.runtime(), request.mode(), false, request.layout(), request.checks()));

        assertEquals("model Cart in org.acme\n", text("out/MODEL.md"));
    }

    @Test
    void anErrorInTheModelWritesNothing() throws IOException {
        found.add(Diagnostic.general(TestCode.BROKEN, "broken"));

        GenerationReport report = run(GenerationRequest.of(model("cart.yaml"), folder.resolve("out")));

        assertTrue(report.has(Severity.ERROR));
        assertEquals(List.of(), report.projects());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void severalModelsGetAProjectEach() throws IOException {
        GenerationRequest one = GenerationRequest.of(model("cart.yaml"), folder.resolve("out"));
        run(new GenerationRequest(List.of(model("cart.yaml"), model("stock.yaml")), one.folder(), Optional.empty(),
                one.release(), one.runtime(), OutputMode.WRITE, false, one.layout(), one.checks()));

        assertTrue(Files.exists(folder.resolve("out/cart/MODEL.md")));
        assertTrue(Files.exists(folder.resolve("out/stock/MODEL.md")));
    }

    @Test
    void modelInItsProjectIsNeitherCopiedNorEverRemoved() throws IOException {
        Path out = folder.resolve("out");
        run(GenerationRequest.of(model("cart.yaml"), out));
        Files.move(out.resolve("model/cart.yaml"), out.resolve("model/renamed.yaml"));
        Files.writeString(out.resolve("model/cart.yaml"), "model: Cart\n");
        Files.writeString(out.resolve("model/renamed.yaml"), "model: Edited\n");

        GenerationReport report = run(GenerationRequest.of(out.resolve("model/renamed.yaml"), out));

        assertEquals(List.of(), report.findings());
        assertEquals("model: Edited\n", text("out/model/renamed.yaml"));
        assertEquals("model: Cart\n", text("out/model/cart.yaml"), "as it was copied, but now it is the user's");
    }

    @Test
    void anEditedCopyOfTheModelIsNotReplaced() throws IOException {
        Path out = folder.resolve("out");
        run(GenerationRequest.of(model("cart.yaml"), out));
        Files.writeString(out.resolve("model/cart.yaml"), "model: Mine\n");

        GenerationReport report = run(GenerationRequest.of(model("cart.yaml"), out));

        assertEquals(List.of("SM710"), report.findings().stream().map(d -> d.code().id()).toList());
        assertEquals("model: Mine\n", text("out/model/cart.yaml"));
    }

    @Test
    void copyOfAModelGetsANameThatEverySystemTakes() throws IOException {
        run(GenerationRequest.of(model("Créé: 1.yaml"), folder.resolve("out")));

        assertTrue(Files.exists(folder.resolve("out/model/Cr___ 1.yaml")));
    }

    @Test
    void unknownRuntimeIsTheCallersMistake() throws IOException {
        GenerationRequest request = GenerationRequest.of(model("cart.yaml"), folder);
        GenerationRequest other = new GenerationRequest(request.models(), folder, Optional.empty(), request.release(),
                "quarkus", request.mode(), false, request.layout(), request.checks());

        assertThrows(IllegalArgumentException.class, () -> run(other));
    }

    @Test
    void runtimesAreListedById() {
        Runtimes runtimes = Runtimes.of(List.of(new OneFile("b"), new OneFile("a")));

        assertEquals(List.of("a", "b"), runtimes.ids());
        assertEquals("b", runtimes.byId("b").orElseThrow().id());
        assertEquals(Optional.empty(), runtimes.byId("c"));
    }

    private GenerationReport run(GenerationRequest request) {
        ModelSource source = (paths, checks, findings) -> {
            found.forEach(findings::report);
            return paths.stream().map(GenerationRunTest::loaded).collect(Collectors.toList());
        };
        return new GenerationRun(source, Runtimes.of(List.of(new OneFile("plain")))).execute(request);
    }

    private Path model(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "model: Cart\n");
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private static LoadedModel loaded(Path path) {
        EventModel model = new EventModel(new Name("Cart", "Cart"), "com.example.cart", ZoneOffset.UTC,
                Documentation.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), SourceSpan.startOf(new SourceFile("cart.yaml", "")));
        return new LoadedModel(path, List.of(path), model, CheckedExpressions.none());
    }

    private enum TestCode implements DiagnosticCode {
        BROKEN;

        @Override
        public String id() {
            return "SM000";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String title() {
            return "broken";
        }
    }

    /** A runtime whose projects are one file. */
    private record OneFile(String id) implements Runtime {

        @Override
        public String summary() {
            return "one file";
        }

        @Override
        public List<Artifact> artifacts(GenerationContext context) {
            return List.of(new Artifact() {
                @Override
                public void declare(Declarations declarations) {
                    declarations.file(Root.PROJECT, "MODEL.md", "model");
                }

                @Override
                public List<GeneratedFile> generate() {
                    String text = "model " + context.model().name() + " in " + context.packageName() + "\n";
                    return List.of(new GeneratedFile(Root.PROJECT, "MODEL.md", text, Ownership.GENERATED, "model"));
                }
            });
        }
    }
}
