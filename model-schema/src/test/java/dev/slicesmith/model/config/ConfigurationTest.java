package dev.slicesmith.model.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.LineFormatter;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.link.LinkCode;
import dev.slicesmith.model.rule.RuleCode;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.yaml.Mutations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    private static final List<RuleCode> CODES = List.of(RuleCode.values());
    private static final String FULL = """
            profile: strict
            severities: {SM208: error, SM450: off, SM207: note}
            ignores:
              - {code: SM521, where: AddItem, reason: four facts at once are right here}
              - {code: SM200, where: "shop.yaml:3", reason: the bank fills it}
              - {code: SM550, reason: we clean up in May}
            thresholds: {eventsPerCommand: 5, propertyEvents: 9}
            java: 21
            runtime: plain
            package: com.example.shop
            out: ../generated
            """;

    private static Configuration read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Configuration configuration = Configurations.read(new SourceFile("slicesmith.yaml", text), CODES, diagnostics);
        assertEquals("", new LineFormatter().format(diagnostics.sorted()));
        return configuration;
    }

    private static Diagnostic finding(RuleCode code, String file, int line, String message) {
        return Diagnostic.at(new SourceSpan(new SourceFile(file, ""), line, 1, line, 2), code, message);
    }

    private static List<String> judged(Configuration configuration, Diagnostic... findings) {
        return configuration.judge(List.of(findings)).stream().map(d -> d.severity().word() + " " + d.code().id()).toList();
    }

    @Test
    void everySettingIsRead() {
        Configuration configuration = read(FULL);
        assertEquals(Profile.STRICT, configuration.profile());
        assertEquals(Optional.of(Severity.ERROR), configuration.severities().get("SM208"));
        assertEquals(Optional.empty(), configuration.severities().get("SM450"));
        assertEquals(3, configuration.ignores().size());
        assertEquals("four facts at once are right here", configuration.ignores().get(0).reason());
        assertEquals(5, configuration.thresholds().eventsPerCommand());
        assertEquals(9, configuration.thresholds().propertyEvents());
        assertEquals(4, configuration.thresholds().commandsPerScreen());
        assertEquals(Optional.of(21), configuration.java());
        assertEquals("plain", configuration.runtime().orElseThrow().value());
        assertEquals("com.example.shop", configuration.packageName().orElseThrow().value());
        assertEquals("../generated", configuration.out().orElseThrow().value());
    }

    @Test
    void nothingSaidIsTheDefault() {
        assertEquals(Configuration.DEFAULT, read(""));
        assertEquals(Configuration.DEFAULT, read("profile:\nignores: []\nseverities: {}\nthresholds:\n"));
    }

    @Test
    void severitiesAndIgnoresAreApplied() {
        assertEquals(List.of("error SM208", "note SM207"), judged(read(FULL),
                finding(RuleCode.EVENT_UNUSED, "shop.yaml", 1, "x"),
                finding(RuleCode.VIEW_NEVER_FILLED, "shop.yaml", 2, "x"),
                finding(RuleCode.EVENT_VALUE, "models/shop.yaml", 3, "x"),
                finding(RuleCode.EVENT_TENSE, "shop.yaml", 4, "x"),
                finding(RuleCode.LEFT_CHAIR, "shop.yaml", 5, "the command \"AddItem\" leads to 6 events"),
                finding(RuleCode.UNUSED, "shop.yaml", 6, "x")));
    }

    @Test
    void anIgnoreIsForItsPlaceOnlyAndSaysWhenItIsIdle() {
        List<String> judged = judged(read(FULL),
                finding(RuleCode.EVENT_VALUE, "shop.yaml", 33, "x"),
                finding(RuleCode.EVENT_VALUE, "workshop.yaml", 3, "x"),
                finding(RuleCode.LEFT_CHAIR, "shop.yaml", 5, "the command \"AddItemTwice\" leads to 6 events"));
        assertEquals(List.of("note SM521", "error SM200", "note SM055", "note SM055", "note SM055", "error SM200"), judged);
    }

    @Test
    void profilesMoveWarningsOnly() {
        Diagnostic warning = finding(RuleCode.EVENT_UNUSED, "a", 1, "x");
        Diagnostic note = finding(RuleCode.UNUSED, "a", 2, "x");
        Diagnostic error = finding(RuleCode.EVENT_NEVER_MADE, "a", 3, "x");
        assertEquals(List.of("note SM208", "note SM550", "error SM300"),
                judged(Configuration.DEFAULT.withProfile(Profile.SKETCH), warning, note, error));
        assertEquals(List.of("warning SM208", "note SM550", "error SM300"), judged(Configuration.DEFAULT, warning, note, error));
        assertEquals(List.of("error SM208", "note SM550", "error SM300"),
                judged(Configuration.DEFAULT.withProfile(Profile.STRICT), warning, note, error));
    }

    @Test
    void errorsStayErrors() {
        Diagnostics diagnostics = new Diagnostics();
        Configurations.read(new SourceFile("c.yaml", "severities: {SM110: note}\nignores: [{code: SM110, reason: x}]\n"),
                List.of(LinkCode.values()), diagnostics);
        assertEquals(List.of("SM053", "SM053"), diagnostics.sorted().stream().map(d -> d.code().id()).toList());
    }

    @Test
    void theConfigurationIsBesideTheModelOrInItsFolder(@TempDir Path folder) throws IOException {
        Path model = Files.writeString(folder.resolve("shop.yaml"), "model: Shop\n");
        assertTrue(Configurations.find(model).isEmpty());
        Path file = Files.writeString(folder.resolve("slicesmith.yaml"), "java: 25\n");
        assertEquals(Optional.of(file), Configurations.find(model));
        assertEquals(Optional.of(file), Configurations.find(folder));
        assertEquals(Optional.of(25), Configurations.read(file, CODES, new Diagnostics()).java());
    }

    @Test
    void mutantsHaveAVerdict() {
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        for (int i = 0; i < Integer.getInteger("slicesmith.seeds", 2000); i++) {
            Random random = Mutations.random(seed + i);
            String mutant = Mutations.of(FULL, random);
            Diagnostics diagnostics = new Diagnostics();
            try {
                Configurations.read(new SourceFile("c.yaml", mutant), CODES, diagnostics).judge(List.of());
                new LineFormatter().format(diagnostics.sorted());
            } catch (RuntimeException problem) {
                throw new AssertionError("seed " + (seed + i) + "\n" + mutant, problem);
            }
        }
    }
}
