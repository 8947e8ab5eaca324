package dev.slicesmith.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.yaml.Mutations;
import dev.slicesmith.model.yaml.YamlModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever was written, linking ends with a model and findings that are in order, and no check with an exception. */
class LinkMutationTest {

    private static final int SEEDS = Integer.getInteger("slicesmith.seeds", 2000);
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final String[] NASTY_NAMES = {"class", "Object", "string", "list", "Créé", "中文", "🛒", "''", "\"\\t\"", "'*/'",
        "'${x}'", "Event", "state", "row", "at", "it", "'<n>'", "0", "-1", "1e400", "a b c", "A", "a", "con", "[]", "{}", "~"};

    private static List<String> models() throws IOException {
        List<String> models = new ArrayList<>();
        for (String path : List.of("src/test/resources/models/library.yaml", "../examples/shopping-cart/shopping-cart.yaml",
                "../examples/course-enrolment/course-enrolment.yaml")) {
            models.add(Files.readString(Path.of(path)));
        }
        return models;
    }

    /** The text with some of its words replaced by others of its words, or by nasty ones. */
    private static String withWordsMixed(String text, Random random) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        String mixed = text;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int[] word = words.get(random.nextInt(words.size()));
            int[] other = words.get(random.nextInt(words.size()));
            String replacement = random.nextInt(4) == 0
                    ? NASTY_NAMES[random.nextInt(NASTY_NAMES.length)]
                    : text.substring(other[0], other[1]);
            String written = text.substring(word[0], word[1]);
            mixed = random.nextBoolean()
                    ? mixed.replaceAll("\\b" + written + "\\b", Matcher.quoteReplacement(replacement))
                    : mixed.replaceFirst("\\b" + written + "\\b", Matcher.quoteReplacement(replacement));
        }
        return mixed;
    }

    @Test
    void aSpoiledModelHasAVerdict() throws IOException {
        List<String> models = models();
        long seed = Long.getLong("slicesmith.seed", new Random().nextLong());
        System.out.println("LinkMutationTest: -Dslicesmith.seed=" + seed + ", " + SEEDS + " cases");
        Random random = new Random(seed);
        int good = 0;
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < SEEDS; i++) {
            String model = models.get(random.nextInt(models.size()));
            String mutant = random.nextInt(5) == 0 ? Mutations.of(model, random) : withWordsMixed(model, random);
            good += verdict(mutant, "seed " + seed + ", case " + i, codes) ? 1 : 0;
        }
        assertTrue(good > SEEDS / 100, "only " + good + " of " + SEEDS + " mutants were models, seed " + seed);
        assertTrue(codes.size() > 15, "the mutants met only " + codes + ", seed " + seed);
    }

    private static boolean verdict(String text, String what, Set<String> codes) {
        Diagnostics reading = new Diagnostics();
        Optional<ModelSyntax> syntax = YamlModels.read("mutant.yaml", text, reading);
        if (syntax.isEmpty()) {
            return false;
        }
        Diagnostics linking = new Diagnostics();
        EventModel model;
        try {
            model = Linker.link(syntax.get(), linking);
            // The whole way, too: expressions are checked beside whatever is wrong elsewhere.
            EventModels.check("mutant.yaml", text, CheckConfiguration.DEFAULT);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what + "\n" + text, e);
        }
        for (Diagnostic finding : linking.sorted()) {
            codes.add(finding.code().id());
            assertTrue(finding.span().isPresent(), what);
            assertFalse(finding.help().isEmpty(), () -> what + ": no remedy in " + finding);
        }
        if (linking.hasErrors() || reading.hasErrors()) {
            return false;
        }
        assertInOrder(model, what);
        return true;
    }

    private static void assertInOrder(EventModel model, String what) {
        Set<String> classes = new HashSet<>();
        model.commands().forEach(e -> assertTrue(classes.add(e.name().java().toLowerCase(Locale.ROOT)), what));
        model.events().forEach(e -> assertTrue(classes.add(e.name().java().toLowerCase(Locale.ROOT)), what));
        model.views().forEach(e -> assertTrue(classes.add(e.name().java().toLowerCase(Locale.ROOT)), what));
        model.errors().forEach(e -> assertTrue(classes.add(e.name().java().toLowerCase(Locale.ROOT)), what));
        assertTrue(JavaNames.isPackageName(model.packageName()), what);
        Set<String> decided = new HashSet<>();
        Set<String> sent = new HashSet<>();
        for (CommandSlice slice : model.commandSlices()) {
            sent.add(slice.command().name().text());
            assertTrue(slice.decision().isEmpty() || decided.add(slice.command().name().text()), what);
        }
        assertEquals(sent, decided, what + ": each command that is sent is decided once");
        model.commands().forEach(e -> assertResolved(e.fields(), what));
        model.events().forEach(e -> assertResolved(e.fields(), what));
        model.views().forEach(e -> assertResolved(e.fields(), what));
        model.errors().forEach(e -> assertResolved(e.fields(), what));
    }

    private static void assertResolved(List<Field> fields, String what) {
        for (Field field : fields) {
            assertFalse(field.type().notation().contains("?"), () -> what + ": " + field.name() + " is unresolved");
        }
    }
}
