package dev.slicesmith.model.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.TextFormatter;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.yaml.Mutations;
import dev.slicesmith.model.yaml.SyntaxText;
import dev.slicesmith.model.yaml.YamlModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelWriterTest {

    private static final boolean RECREATE = Boolean.getBoolean("slicesmith.recreate");
    private static final Path MODELS = Path.of("src/test/resources/models");
    private static final int SEEDS = Integer.getInteger("slicesmith.seeds", 2000);

    /** Each {@code @} becomes some text. */
    private static final String TEMPLATE = """
            model: @
            description: @
            publishes: [@, @]
            types:
              @: {description: @, type: decimal, pattern: @, min: @}
              Status: [@, @]
            events:
              @: {stream: @, external: @, upcasts: {@: {set: {@: @}}}}
            views:
              V: {key: [@, @], fields: {@: {type: string, example: @, default: [@, {@: @}], value: @}}}
            slices:
              - name: @
                chapter: @
                every: @
                when: @
                each: @
                as: @
                with: {@: @}
                call: {port: @, with: {@: @}}
                command: @
                state: {@: {by: [@, @], on: {@: @}, initial: @}}
                rules: [{reject: @, when: @, set: {@: @}, notes: @}, @]
                emits: [{event: @, when: @}, @]
                on: {@: {key: {@: @}, where: @, set: {@: @}}}
                queries: [{name: @, where: @, order: [@]}, @]
                scenarios:
                  - name: @
                    given: [{@: {@: @}}, at: @]
                    when: {@: {@: {@: @}}}
                    then: [@, {@: {@: [@, @]}}]
                    examples: [{@: @}]
            """;

    static ModelSyntax read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        ModelSyntax model = YamlModels.read("written.yaml", text, diagnostics).orElse(null);
        assertEquals("", new TextFormatter(false).format(diagnostics.sorted()), () -> text);
        return model;
    }

    private static String assertRoundTrip(String text) {
        return assertRoundTrip(text, "as given");
    }

    private static String assertRoundTrip(String text, String hint) {
        ModelSyntax model = read(text);
        String written = ModelWriter.write(model);
        ModelSyntax again = read(written);
        assertEquals(SyntaxText.of(model), SyntaxText.of(again), () -> hint + "\n" + written);
        assertEquals(written, ModelWriter.write(again), () -> hint + "\n" + text);
        return written;
    }

    @Test
    void wholeLanguageIsWrittenAsExpected() throws IOException {
        String written = assertRoundTrip(Files.readString(MODELS.resolve("library.yaml")));
        Path expected = MODELS.resolve("library.canonical.yaml");
        if (RECREATE) {
            Files.writeString(expected, written);
        }
        assertEquals(Files.readString(expected), written);
    }

    @Test
    void mutantsThatAreModelsSurviveTheRoundTrip() throws IOException {
        String valid = Files.readString(MODELS.resolve("library.yaml"));
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        int models = 0;
        for (int i = 0; i < SEEDS / 2; i++) {
            long one = seed + i;
            String mutant = Mutations.of(valid, Mutations.random(one));
            Optional<ModelSyntax> model = YamlModels.read("mutant.yaml", mutant, new Diagnostics());
            if (model.isPresent()) {
                models++;
                assertSurvives(model.get(), "seed " + one);
            }
        }
        assertTrue(models > SEEDS / 20, models + " of " + SEEDS / 2 + " mutants were models; seed " + seed);
    }

    /** What could be read of a faulty model is still something to write; the writing may have findings of its own. */
    private static void assertSurvives(ModelSyntax model, String hint) {
        String written = ModelWriter.write(model);
        Optional<ModelSyntax> again = YamlModels.read("again.yaml", written, new Diagnostics());
        if (!written.isBlank()) {
            assertTrue(again.isPresent(), () -> hint + "\n" + written);
            assertEquals(SyntaxText.of(model), SyntaxText.of(again.get()), () -> hint + "\n" + written);
            assertEquals(written, ModelWriter.write(again.get()), hint);
        }
    }

    @Test
    void nastyTextsSurviveTheRoundTripWhereverTheyStand() {
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        for (int i = 0; i < SEEDS / 4; i++) {
            Random random = Mutations.random(seed + i);
            StringBuilder text = new StringBuilder();
            String[] parts = TEMPLATE.split("@", -1);
            for (int part = 0; part < parts.length; part++) {
                text.append(part == 0 ? "" : escaped(random, part)).append(parts[part]);
            }
            assertRoundTrip(text.toString(), "seed " + (seed + i));
        }
    }

    /** A text of words, nasty bits and line ends, in double quotes and escaped so that any reader gets it exactly. */
    private static String escaped(Random random, int number) {
        StringBuilder text = new StringBuilder("\"n" + number);
        int parts = random.nextInt(5) == 0 ? 12 : random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            String part = random.nextBoolean() ? Mutations.nasty(random) : random.nextBoolean() ? " " : "word";
            part.chars().forEach(c -> text.append(String.format(Locale.ROOT, "\\u%04x", c)));
        }
        return text.append('"').toString();
    }

    @Test
    void wordsThatLookLikeSomethingElseStayTexts() {
        String written = assertRoundTrip("""
                model: "null"
                description: "true"
                notes: "12"
                types:
                  "no": ["~", "1.5", "-1", "2026-01-01", "on", " x", "x ", "a: b", "a #b", "- a", "-a", "?", "null"]
                commands:
                  "1": {fields: {"true": {example: "null", default: null}, b: {example: "", default: 007}, c: {example: ~}}}
                slices:
                  - name: "#1"
                    scenarios:
                      - name: "-"
                        given: [{E: {a: , b: "", c: [x, "", "1", 1, [], {}], d: {}}}, E: {}, F]
                """);
        assertEquals("""
                model: "null"
                description: "true"
                notes: "12"

                types:
                  no: ["~", "1.5", "-1", "2026-01-01", on, " x", "x ", "a: b", "a #b", "- a", -a, "?", "null"]

                commands:
                  "1": {fields: {"true": {example: "null", default: null}, b: {example: "", default: 007}, c: {example: ~}}}

                slices:
                  - name: "#1"
                    scenarios:
                      - name: "-"
                        given:
                          - E: {a: , b: "", c: [x, "", "1", 1, [], {}], d: {}}
                          - E: {}
                          - F
                """, written);
    }

    @Test
    void shortFormsAreKeptAndLongOnesShortened() {
        assertEquals("""
                model: Shop

                types:
                  A: uuid
                  B: optional<list<A>>
                  C: {fields: {}}
                  D: []

                views:
                  V: {key: a}

                slices:
                  - name: S
                    call: {port: P}
                    emits: []

                  - name: bare
                """, assertRoundTrip("""
                model: Shop
                types: {A: {type: uuid}, B: "A[]?", C: {fields: }, D: {values: []}}
                views: {V: {key: [a], fields: [], consistency: }}
                slices:
                  - {name: S, call: P, emits: }
                  - bare
                """.replace(", consistency: ", "")));
    }

    @Test
    void longLinesAreBroken() {
        String words = "word ".repeat(60).strip();
        String written = assertRoundTrip("model: Shop\ndescription: " + words + "\nslices:\n  - name: S\n    when: \"a && "
                + "b || ".repeat(60) + "c\"\n    with: {a: \"" + "x + ".repeat(60) + "y\", b: \"1\"}\n");
        assertTrue(written.lines().allMatch(line -> line.length() <= 121), written);
        assertTrue(written.contains("description: >-\n  word word"), written);
    }
}
