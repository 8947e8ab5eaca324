package dev.slicesmith.generator.runtime.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.testing.CarriedOnce;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.generator.testing.Models;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models that nobody would write but that still pass their check: words put in each other's place, entries left out or
 * written twice. Each gets a verdict, and what passes compiles without a warning, whatever it means.
 */
class MutatedModelsTest {

    private static final int CASES = Integer.getInteger("slicesmith.seeds", 2000);

    /** Compiling takes most of the time: of all that pass, so many in an ordinary build. */
    private static final int COMPILED = CASES / 20;

    private static final int BATCH = 20;

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private static final List<String> NASTY = List.of("class", "Object", "hashCode", "string", "list<int>", "optional<uuid>",
            "Créé", "record", "event", "state", "row", "now", "\"*/\"", "\"<script>\"", "\"\\\\u002a/\"", "\"${x}\"", "int", "decimal",
            "json", "duration", "map<date>", "true", "List", "Rejection", "EventQuery", "Events", "id", "value", "e", "command");

    @Test
    void whatPassesItsCheckCompiles(@TempDir Path folder) throws IOException {
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> models = new ArrayList<>();
        for (Path path : Models.all().toList()) {
            models.add(Files.readString(path));
        }
        CarriedOnce batch = new CarriedOnce();
        int passed = 0;
        for (int i = 0; i < CASES; i++) {
            String mutant = named(mutated(models.get(i % models.size()), random), "mutant" + i);
            CheckResult checked = EventModels.check("mutant.yaml", mutant, CheckConfiguration.DEFAULT);
            if (checked.hasErrors() || checked.models().size() != 1 || passed >= COMPILED) {
                continue;
            }
            passed++;
            batch.add(Generated.of(new PlainRuntime(), JavaRelease.JAVA_17, "mutant.yaml", mutant));
            if (passed % BATCH == 0) {
                compile(batch, folder, seed);
                batch = new CarriedOnce();
            }
        }
        compile(batch, folder, seed);
        assertTrue(passed > COMPILED / 2, "only " + passed + " passed their check, with seed " + seed);
    }

    private static void compile(CarriedOnce batch, Path folder, long seed) {
        if (batch.isEmpty()) {
            return;
        }
        assertEquals(List.of(), Javac.complaints(batch.files(), JavaRelease.JAVA_17, folder), "seed " + seed);
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
