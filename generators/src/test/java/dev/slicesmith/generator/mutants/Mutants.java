package dev.slicesmith.generator.mutants;

import dev.slicesmith.generator.agreement.RandomModel;
import dev.slicesmith.generator.testing.FewSlices;
import dev.slicesmith.generator.testing.Models;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.write.ModelWriter;
import dev.slicesmith.model.yaml.YamlModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Models that nobody would write: of a seed and a number, always the same. */
final class Mutants {

    /** So many are made of a whole model: of the others, a few slices are enough. */
    private static final int WHOLE = 20;

    /** So many begin as a model at random. */
    private static final int RANDOM = 10;

    private final List<ModelSyntax> models;
    private final long seed;

    private Mutants(List<ModelSyntax> models, long seed) {
        this.models = models;
        this.seed = seed;
    }

    /** Made of the examples and the models beside these tests. */
    static Mutants of(long seed) throws IOException {
        List<ModelSyntax> models = new ArrayList<>();
        for (Path path : Models.all().toList()) {
            models.add(YamlModels.read(path.toString(), Files.readString(path), new Diagnostics()).orElseThrow());
        }
        return new Mutants(models, seed);
    }

    /** The text of one, in a package of its own: a compiler sees many at once. */
    String text(int number) {
        Random random = random(number);
        return inPackage(Mutation.of(base(number, random), random), packageName(number));
    }

    /** Neighbouring numbers must not begin alike. */
    private Random random(int number) {
        return new Random((seed + number * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L ^ number);
    }

    static String packageName(int number) {
        return "com.example.mutant" + number;
    }

    private String base(int number, Random random) {
        if (random.nextInt(RANDOM) == 0) {
            Optional<String> model = RandomModel.next(random, "com.example.random");
            if (model.isPresent()) {
                return model.get();
            }
        }
        ModelSyntax model = models.get(Math.floorMod(number, models.size()));
        return random.nextInt(WHOLE) == 0 ? ModelWriter.write(model) : FewSlices.of(model, random);
    }

    /** Whatever became of the line that says so. */
    private static String inPackage(String model, String name) {
        return model.replaceAll("(?m)^package: .*\n?", "").stripTrailing() + "\npackage: " + name + "\n";
    }
}
