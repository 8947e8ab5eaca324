package dev.slicesmith.generator.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.expression.RandomValues;
import dev.slicesmith.generator.runtime.plain.PlainRuntime;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.expression.eval.EvaluationProblem;
import dev.slicesmith.model.expression.eval.Evaluator;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckedModel;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.json.UnreadableEvent;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.support.Decimals;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Stored events of an older version become what the model's upcasts say, in generated code as in the interpreter. */
class RandomUpcastsTest {

    private static final int UPCASTS = Integer.getInteger("slicesmith.seeds", 2000) / 4;
    private static final int EVENTS = 40;
    private static final int EACH = 5;
    private static final String PACKAGE = "com.example.m0";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void olderEventsBecomeTheSame() throws Exception {
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        System.out.println("RandomUpcastsTest: -Dslicesmith.seed=" + seed + ", " + UPCASTS + " upcasts");
        Random random = new Random(seed);
        int read = 0;
        int tried = 0;
        int upcasts = 0;
        for (int batch = 0; upcasts < UPCASTS; batch++) {
            Optional<String> text = RandomModel.mended(model(random));
            if (text.isPresent()) {
                CheckedModel model = EventModels.check("model.yaml", text.get(), CheckConfiguration.DEFAULT)
                        .models().get(0);
                read += agreed(model, text.get(), types(text.get(), batch), random);
                tried += EVENTS * EACH;
                upcasts += model.model().events().stream().mapToInt(event -> event.upcasts().get(0).set().size()).sum();
            }
        }
        assertTrue(read > tried / 3, "only " + read + " of " + tried + " could be read");
    }

    private static Draft model(Random random) {
        Draft draft = new Draft();
        draft.add(0, "model: Agreement").add(0, "package: " + PACKAGE).add(0, "zone: Europe/Berlin");
        draft.add(0, "types:").add(1, "CartId: uuid").add(1, "ItemId: uuid").add(1, "Email: string")
                .add(1, "Price: decimal").add(1, "Quantity: int").add(1, "Status: [open, in progress, done]")
                .add(1, "Line: {fields: {item: ItemId, price: Price, quantity: int, note: optional<string>,"
                        + " tags: list<string>}}");
        draft.add(0, "events:");
        for (int i = 0; i < EVENTS; i++) {
            List<RandomField> fields = RandomField.pool(random);
            // Trees of JSON know neither the other zero nor what is no number.
            fields.removeIf(field -> field.kind().equals("double"));
            fields.add(RandomField.ITEM);
            Leaves leaves = new Leaves().with("event.", fields);
            draft.add(1, "Done" + i + ":").add(2, "version: 2").add(2, "fields: {" + RandomElements.typed(fields) + "}")
                    .add(2, "upcasts:").add(3, "1:").add(4, "set:");
            RandomField.pool(random).stream().filter(fields::contains).forEach(field -> draft.expression(5,
                    field.name() + ": ", () -> leaves.expression(field.kind(), random), Leaves.constant(field.kind())));
            draft.expression(5, "item: ", () -> leaves.expression("item", random), Leaves.constant("item"));
        }
        return draft;
    }

    /** The registry of the events, compiled against the library that is carried into projects. */
    private EventTypes<?> types(String yaml, int batch)
            throws ReflectiveOperationException, IOException, URISyntaxException {
        List<GeneratedFile> files = Generated.of(new PlainRuntime(), JavaRelease.JAVA_17, "model.yaml", yaml).stream()
                .filter(file -> file.path().contains("/type/") || file.path().contains("/event/")
                        || file.path().endsWith("/AgreementEvents.java"))
                .map(file -> new GeneratedFile(file.root(), file.path(), file.text()
                        .replace(PACKAGE + ".runtime.", "dev.slicesmith.runtime.")
                        .replace(PACKAGE + ".support.", "dev.slicesmith.support."), file.ownership(), file.origin()))
                .toList();
        Path classes = Files.createDirectories(folder.resolve("batch" + batch));
        List<Path> libraries = new ArrayList<>(Javac.libraries());
        for (Class<?> carried : List.of(EventTypes.class, Decimals.class)) {
            libraries.add(Path.of(carried.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        List<String> complaints = Javac.complaints(files, JavaRelease.JAVA_17, classes, libraries);
        assertEquals(List.of(), complaints, () -> Agreement.line(files, complaints.get(0)));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, RandomUpcastsTest.class.getClassLoader())) {
            EventTypes<?> types =
                    (EventTypes<?>) loader.loadClass(PACKAGE + ".AgreementEvents").getMethod("types").invoke(null);
            for (GeneratedFile file : files) {
                loader.loadClass(file.path().replace(".java", "").replace('/', '.'));
            }
            return types;
        }
    }

    /** How many events could be read. */
    private static int agreed(CheckedModel model, String yaml, EventTypes<?> types, Random random) {
        int read = 0;
        for (Event event : model.model().events()) {
            for (int i = 0; i < EACH; i++) {
                RecordValue old = new RandomValues(random).record(event.fields());
                String stored = json(old);
                Object found = decoded(types, event, 1, stored);
                Object expected = expected(model, event, old).map(next -> decoded(types, event, 2, json(next)))
                        .orElse("fails");
                assertEquals(expected, found, () -> event.name() + " of " + stored + "\n" + yaml);
                read += "fails".equals(found) ? 0 : 1;
            }
        }
        return read;
    }

    private static Object decoded(EventTypes<?> types, Event event, int version, String json) {
        try {
            return types.decode(new StoredEvent(1, new UUID(0, 1), event.name().text(), version, List.of(), json,
                    Metadata.at(Instant.EPOCH))).event();
        } catch (UnreadableEvent wrong) {
            throw new AssertionError(json, wrong);
        } catch (RuntimeException failed) {
            return "fails";
        }
    }

    private static Optional<RecordValue> expected(CheckedModel model, Event event, RecordValue old) {
        Evaluator evaluator = new Evaluator(model.expressions(), model.model().zone());
        Map<String, Object> changes = new HashMap<>();
        try {
            for (Assignment assignment : event.upcasts().get(0).set()) {
                TypedExpression expression = model.expressions().of(assignment.expression()).orElseThrow();
                changes.put(assignment.field().name().java(), evaluator.evaluate(expression, variable -> old));
            }
        } catch (EvaluationProblem failed) {
            return Optional.empty();
        }
        return Optional.of(old.with(changes));
    }

    private static String json(RecordValue record) {
        return JSON.writeValueAsString(plain(record));
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(RandomUpcastsTest::plain).orElse(null);
        }
        if (value instanceof RecordValue record) {
            return plain(record.fields());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put((String) key, plain(entry)));
            return entries;
        }
        if (value instanceof Collection<?> all) {
            List<Object> elements = new ArrayList<>();
            all.forEach(element -> elements.add(plain(element)));
            return elements;
        }
        if (value instanceof Name word) {
            return word.text();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
