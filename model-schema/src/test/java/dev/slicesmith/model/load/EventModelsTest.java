package dev.slicesmith.model.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.config.Profile;
import dev.slicesmith.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventModelsTest {

    /** An event that nobody uses is a warning. */
    private static final String SHOP = """
            model: Shop
            types: {CartId: uuid}
            streams: {Cart: {id: CartId}}
            commands: {Open: {fields: {cart: CartId}}}
            events: {Opened: {fields: {cart: CartId}}}
            slices: [{name: Open, actor: Customer, command: Open, emits: [Opened]}]
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> told(CheckResult result) {
        return result.diagnostics().stream()
                .filter(finding -> !finding.severity().word().equals("note"))
                .map(finding -> finding.severity().word() + " " + finding.code().id())
                .toList();
    }

    private static CheckResult check(Path... paths) {
        return EventModels.check(List.of(paths), CheckOptions.STANDARD);
    }

    @Test
    void eachContextIsAModelOfItsOwn() throws IOException {
        file("a/shop.yaml", SHOP);
        file("b/model.yaml", "model: Broken\ntypes: {A: b}\n");
        file("c/one.yaml", "model: Split\ntypes: {A: uuid}\n");
        file("c/two.yaml", "commands: {Try: {fields: {a: A}}}\nslices: [{name: Try, command: Try}]\n");

        CheckResult result = check(folder);

        assertEquals(List.of("Shop", "Split"), result.models().stream().map(m -> m.model().name().text()).toList());
        assertTrue(result.hasErrors());
        assertEquals(2, result.models().get(1).files().files().size());
        assertTrue(told(result).contains("error SM110"), () -> told(result).toString());
    }

    @Test
    void allFindingsOfReadingAndLinkingComeTogetherAndInOrder() throws IOException {
        Path model = file("shop.yaml", """
                model: Shop
                comands: {}
                types: {A: b}
                slices: [{name: One, command: Nobody}, {name: Two, view: Nothing}]
                """);

        CheckResult result = check(model);

        assertEquals(List.of("SM010", "SM110", "SM111", "SM113"),
                result.diagnostics().stream().map(d -> d.code().id()).toList());
        assertEquals(List.of(), result.models());
    }

    @Test
    void theConfigurationBesideAModelJudgesItsFindings() throws IOException {
        Path model = file("shop/shop.yaml", SHOP);
        List<String> standard = told(check(model));
        assertFalse(standard.isEmpty());
        assertTrue(standard.stream().allMatch(line -> line.startsWith("warning ")), standard::toString);

        Path configuration = file("shop/slicesmith.yaml", "profile: strict\n");
        CheckResult strict = check(model);
        assertEquals(standard.stream().map(line -> line.replace("warning", "error")).toList(), told(strict));
        assertEquals(Profile.STRICT, strict.models().get(0).configuration().profile());
        assertEquals(told(strict), told(check(folder.resolve("shop"))), "the folder has the same configuration");

        CheckOptions sketch = new CheckOptions(Optional.of(Profile.SKETCH), Optional.empty());
        assertEquals(List.of(), told(EventModels.check(List.of(model), sketch)), "an option wins");

        Path other = file("other/shop.yaml", SHOP);
        assertEquals(standard, told(check(other)), "another project has another configuration");
        CheckOptions shared = new CheckOptions(Optional.empty(), Optional.of(configuration));
        assertEquals(told(strict), told(EventModels.check(List.of(other), shared)));
        assertEquals(2 * standard.size(), told(check(model, other)).size());
    }

    @Test
    void aConfigurationIsReadOnceForAllItsModels() throws IOException {
        file("a.yaml", SHOP);
        file("b.yaml", SHOP.replace("Shop", "Store"));
        file("slicesmith.yaml", "profil: strict\nignores:\n  - {code: SM221, reason: nobody looks yet}\n");

        List<Diagnostic> findings = check(folder.resolve("a.yaml"), folder.resolve("b.yaml")).diagnostics();

        assertEquals(1, findings.stream().filter(d -> d.code().id().equals("SM050")).count(), findings::toString);
    }

    @Test
    void whatIsNotThereIsAFinding() {
        CheckResult result = check(folder.resolve("missing.yaml"));
        assertTrue(result.hasErrors());
        CheckOptions options = new CheckOptions(Optional.empty(), Optional.of(folder.resolve("no.yaml")));
        assertTrue(EventModels.check(List.of(folder), options).hasErrors());
    }
}
