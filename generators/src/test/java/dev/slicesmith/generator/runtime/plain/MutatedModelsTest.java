package dev.slicesmith.generator.runtime.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.testing.CarriedOnce;
import dev.slicesmith.generator.testing.FewSlices;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.generator.testing.Models;
import dev.slicesmith.generator.testing.NewerJavac;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.write.ModelWriter;
import dev.slicesmith.model.yaml.YamlModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models that nobody would write but that still pass their check: words put in each other's place, entries left out or
 * written twice. Each gets a verdict, and what passes compiles without a warning, whatever it means.
 */
class MutatedModelsTest {

    private static final int CASES = Integer.getInteger("slicesmith.seeds", 2000);

    /** Compiling takes most of the time: of all that pass, so many are compiled. */
    private static final int COMPILED = Math.max(100, CASES / 100);

    private static final int BATCH = 100;

    /** So many are made of a whole model: of the others, a few slices are enough. */
    private static final int WHOLE = 10;

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private static final List<String> NASTY = List.of("class", "Object", "hashCode", "string", "list<int>", "optional<uuid>",
            "Créé", "record", "event", "state", "row", "now", "\"*/\"", "\"<script>\"", "\"\\\\u002a/\"", "\"${x}\"", "int", "decimal",
            "json", "duration", "map<date>", "true", "List", "Rejection", "EventQuery", "Events", "id", "value", "e", "command");

    private static final long SEED = Long.getLong("slicesmith.seed", System.nanoTime());

    @TempDir
    Path folder;

    private final Optional<NewerJavac> newer = NewerJavac.atLeast(25);

    private int batches;

    @Test
    void whatPassesItsCheckCompiles() throws IOException {
        System.out.println("MutatedModelsTest: -Dslicesmith.seed=" + SEED + ", " + CASES + " mutants"
                + (newer.isPresent() ? "" : "; SKIPPED: no JDK 25 on this machine, what it says of them is not known"));
        Random random = new Random(SEED);
        List<ModelSyntax> models = models();
        List<String> batch = new ArrayList<>();
        int passed = 0;
        for (int i = 0; i < CASES; i++) {
            String mutant = named(mutated(base(models.get(i % models.size()), random), random), "mutant" + i);
            if (!passes(mutant, i)) {
                continue;
            }
            passed++;
            if (passed <= COMPILED && batch.add(mutant) && batch.size() == BATCH) {
                compile(batch);
                batch.clear();
            }
        }
        compile(batch);
        System.out.println("MutatedModelsTest: " + passed + " passed their check, at most " + COMPILED + " were compiled");
        assertTrue(passed > COMPILED / 2, "only " + passed + " passed their check, with seed " + SEED);
    }

    private static List<ModelSyntax> models() throws IOException {
        List<ModelSyntax> models = new ArrayList<>();
        for (Path path : Models.all().toList()) {
            models.add(YamlModels.read(path.toString(), Files.readString(path), new Diagnostics()).orElseThrow());
        }
        return models;
    }

    private static String base(ModelSyntax model, Random random) {
        return random.nextInt(WHOLE) == 0 ? ModelWriter.write(model) : FewSlices.of(model, random);
    }

    private static boolean passes(String mutant, int number) {
        try {
            CheckResult checked = EventModels.check("mutant.yaml", mutant, CheckConfiguration.DEFAULT);
            return !checked.hasErrors() && checked.models().size() == 1;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("mutant " + number + " of seed " + SEED + ":\n" + mutant, e);
        }
    }

    /** By the compiler that runs this, and by a newer one: for the same release, and for its own. */
    private void compile(List<String> batch) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        List<GeneratedFile> files = generated(batch, JavaRelease.JAVA_17);
        Path place = Files.createDirectories(folder.resolve("batch" + batches++));
        assertEquals(List.of(), Javac.complaints(files, JavaRelease.JAVA_17, place), "seed " + SEED);
        if (newer.isPresent()) {
            List<Path> libraries = Javac.libraries();
            assertEquals("", newer.get().complaints(files, JavaRelease.JAVA_17, place.resolve("17"), libraries), "seed " + SEED);
            assertEquals("", newer.get().complaints(
                    generated(batch, JavaRelease.JAVA_25), JavaRelease.JAVA_25, place.resolve("25"), libraries), "seed " + SEED);
        }
        delete(place);
    }

    private static List<GeneratedFile> generated(List<String> batch, JavaRelease release) {
        CarriedOnce all = new CarriedOnce();
        for (String mutant : batch) {
            try {
                all.add(Generated.of(new PlainRuntime(), release, "mutant.yaml", mutant));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + SEED + ":\n" + mutant, e);
            }
        }
        return all.files();
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** In a package of its own, whatever became of the line that says so: a compiler sees many at once. */
    private static String named(String model, String name) {
        return model.replaceAll("(?m)^package: .*\n?", "").stripTrailing() + "\npackage: com.example." + name + "\n";
    }

    /** One to three changes. */
    private static String mutated(String model, Random random) {
        String mutant = model;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutant = switch (random.nextInt(4)) {
                case 0 -> withoutLine(mutant, random);
                case 1 -> withWord(mutant, NASTY.get(random.nextInt(NASTY.size())), random);
                default -> withWord(mutant, anyWord(mutant, random), random);
            };
        }
        return mutant;
    }

    private static String withoutLine(String model, Random random) {
        List<String> lines = new ArrayList<>(model.lines().toList());
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines) + "\n";
    }

    private static String anyWord(String model, Random random) {
        List<String> words = new ArrayList<>(new TreeSet<>(WORD.matcher(model).results().map(r -> r.group()).toList()));
        return words.isEmpty() ? "x" : words.get(random.nextInt(words.size()));
    }

    /** Another word in the place of one; half the time everywhere, so that a thing is renamed and its uses with it. */
    private static String withWord(String model, String word, Random random) {
        String old = anyWord(model, random);
        if (random.nextBoolean()) {
            return model.replaceAll("\\b" + old + "\\b", Matcher.quoteReplacement(word));
        }
        List<Integer> places = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\b" + old + "\\b").matcher(model);
        while (matcher.find()) {
            places.add(matcher.start());
        }
        if (places.isEmpty()) {
            return model;
        }
        int at = places.get(random.nextInt(places.size()));
        return model.substring(0, at) + word + model.substring(at + old.length());
    }
}
