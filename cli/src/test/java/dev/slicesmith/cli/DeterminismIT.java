package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same model gives the same bytes, whoever generates it, where and with what. */
class DeterminismIT {

    @TempDir
    private Path folder;

    private Path model;
    private SortedMap<String, String> expected;

    @BeforeEach
    void generateOnce() throws IOException {
        model = Files.createDirectories(folder.resolve("model"));
        Path example = Child.checkout().resolve("examples/shopping-cart/shopping-cart.yaml");
        Files.copy(example, model.resolve("shopping-cart.yaml"));
        expected = generate(new Child(folder), model, folder.resolve("expected"));
        assertFalse(expected.isEmpty());
    }

    @Test
    void onAnotherPath() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("Über allen Gipfeln/a b"));
        Files.copy(model.resolve("shopping-cart.yaml"), elsewhere.resolve("shopping-cart.yaml"));

        assertEquals(expected, generate(new Child(folder), elsewhere, folder.resolve("anders/wo")));
        assertEquals(expected, generate(new Child(folder), Path.of("model"), Path.of("relative")));
    }

    @Test
    void inAnotherLocaleAndTimeZone() throws IOException {
        Child child = new Child(folder).with("TZ", "Pacific/Chatham")
                .with("SLICESMITH_OPTS", "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9");

        assertEquals(expected, generate(child, model, folder.resolve("there")));
    }

    @Test
    void underAnotherJava() throws IOException {
        Optional<Path> jdk = Jdks.atLeast(25);
        assumeTrue(jdk.isPresent(), "SKIPPED: no JDK 25 or newer on this machine");

        assertEquals(expected, generate(new Child(folder).with("JAVA_HOME", jdk.get().toString()), model,
                folder.resolve("newer")));
    }

    /** Sections in files of their own, made in two orders: file systems list them in different ones. */
    @Test
    void ofFilesInAnotherOrder() throws IOException {
        List<String> sections = sections(Files.readString(model.resolve("shopping-cart.yaml")));
        assertTrue(sections.size() > 4, "the model has sections to be split into");
        SortedMap<String, String> one = generate(new Child(folder), split("one/model", sections, false), folder.resolve("p1"));
        SortedMap<String, String> other = generate(new Child(folder), split("two/model", sections, true), folder.resolve("p2"));

        assertEquals(one, other);
    }

    private Path split(String name, List<String> sections, boolean backwards) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            order.add(i);
        }
        if (backwards) {
            Collections.reverse(order);
        }
        for (int i : order) {
            Files.writeString(place.resolve("part-" + (char) ('a' + i) + ".yaml"), sections.get(i));
        }
        return place;
    }

    /** The text up to the first section is the first part. */
    private static List<String> sections(String text) {
        List<String> sections = new ArrayList<>();
        Matcher start = Pattern.compile("(?m)^(types|streams|errors|actors|commands|events|views|slices):").matcher(text);
        int from = 0;
        while (start.find()) {
            sections.add(text.substring(from, start.start()));
            from = start.start();
        }
        sections.add(text.substring(from));
        return sections;
    }

    private SortedMap<String, String> generate(Child child, Path from, Path to) throws IOException {
        Output output = child.run(Child.checkout().resolve("slicesmith"), "generate", from, "--out", to);
        assertEquals(0, output.code(), output.err());
        return Tree.of(folder.resolve(to));
    }
}
