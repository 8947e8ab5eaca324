package dev.slicesmith.model.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.schema.ModelSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors that know the schema say of a file what the readers say of it. */
class SchemaAgreementTest {

    private static final int SEEDS = Integer.getInteger("slicesmith.seeds", 2000);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(withoutWords(ModelSchema.text()), InputFormat.JSON);

    /** What a schema can say. It knows neither places nor encodings, nor two keys of one name, nor whether brackets match. */
    private static final Set<YamlCode> SHAPES = Set.of(YamlCode.UNKNOWN_KEY, YamlCode.MISSING_KEY, YamlCode.WRONG_SHAPE,
            YamlCode.QUOTE_EXPRESSION, YamlCode.NEITHER_TRUE_NOR_FALSE, YamlCode.CONFLICTING_KEYS);

    /** The schema lists some words for completion, which the linker checks. */
    private static String withoutWords(String schema) {
        return schema.replaceAll("\"enum\": \\[\"(uuid|immediate|planned)\"[^]]*]", "\"\\$ref\": \"#/\\$defs/name\"");
    }

    @TestFactory
    List<DynamicTest> readersAndSchemaAgreeOnEveryFile() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String root : List.of("src/test/resources/models", "src/test/resources/cases", "../examples")) {
            if (Files.isDirectory(Path.of(root))) {
                try (Stream<Path> files = Files.walk(Path.of(root))) {
                    files.filter(SchemaAgreementTest::isModel).sorted()
                            .forEach(file -> tests.add(dynamicTest(file.toString(), () -> assertAgreement(file))));
                }
            }
        }
        assertTrue(tests.size() > 20, "only " + tests.size() + " files found");
        return tests;
    }

    /** A neighbour of a model is none. */
    private static boolean isModel(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".yaml") && !name.equals("compose.yaml") && !name.equals("slicesmith.yaml")
                && !path.toString().contains("src/main/resources") && !path.toString().contains("target");
    }

    private static void assertAgreement(Path file) throws IOException {
        assertAgreement(Files.readString(file), file.toString());
    }

    private static boolean assertAgreement(String text, String hint) {
        List<Diagnostic> found = errors(text);
        boolean bomb = found.stream().anyMatch(d -> d.code() == YamlCode.ALIAS);
        Optional<List<JsonNode>> documents = bomb ? Optional.empty() : json(text);
        if (documents.isEmpty()) {
            return false;
        }
        List<String> refused = refusals(documents.get());
        if (found.isEmpty()) {
            assertEquals(List.of(), refused, () -> "the readers accept, the schema refuses: " + hint);
        } else if (found.stream().anyMatch(SchemaAgreementTest::isForASchema)) {
            assertTrue(!refused.isEmpty(), () -> "the schema accepts, the readers refuse: " + hint + "\n" + found);
        }
        return true;
    }

    /** An editor follows merge keys, sees null where an expression is blank, and takes any name in a mapping of names. */
    private static boolean isForASchema(Diagnostic diagnostic) {
        String help = diagnostic.help().toString();
        return SHAPES.contains(diagnostic.code()) && !help.contains("write an expression behind it") && !help.contains("merge keys")
                && !help.equals("[quote this expression as a whole]");
    }

    private static List<Diagnostic> errors(String text) {
        Diagnostics diagnostics = new Diagnostics();
        YamlModels.read("a.yaml", text, diagnostics);
        return diagnostics.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR && d.code() != YamlCode.EMPTY_FILE).toList();
    }

    private static List<String> refusals(List<JsonNode> documents) {
        List<String> refusals = new ArrayList<>();
        for (JsonNode document : documents) {
            for (Error error : SCHEMA.validate(document)) {
                refusals.add(error.toString());
            }
        }
        return refusals;
    }

    /** The documents as an editor sees them; nothing if YAML itself or duplicate keys stop it. */
    private static Optional<List<JsonNode>> json(String text) {
        List<JsonNode> documents = new ArrayList<>();
        try {
            LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
            for (Object document : new Load(settings).loadAllFromReader(new WholePairsReader(text))) {
                documents.add(JSON.valueToTree(document));
            }
            return Optional.of(documents);
        } catch (YamlEngineException | ClassCastException | tools.jackson.core.JacksonException notJson) {
            return Optional.empty();
        }
    }

    @Test
    void readersAndSchemaAgreeOnMutants() throws IOException {
        String valid = YamlModelsTest.resource("/models/library.yaml");
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        int compared = 0;
        for (int i = 0; i < SEEDS / 10; i++) {
            Random random = Mutations.random(seed + i);
            compared += assertAgreement(Mutations.of(valid, random), "seed " + (seed + i)) ? 1 : 0;
        }
        assertTrue(compared > SEEDS / 200, "only " + compared + " mutants could be compared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"string? []", "string [] ?", " list < string > ", "list<optional <int>> ?", "map<set< CartId >>[]", "Créé[]"})
    void blanksBetweenThePartsOfATypeAreFine(String type) {
        String model = field(type);

        assertEquals(List.of(), errors(model));
        assertEquals(List.of(), refusals(json(model).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"string? [", "list<>", "string>> ,", "?", "[]", "set<int>,"})
    void aTypeThatIsNoneIsRefusedByBoth(String type) {
        String model = field(type);

        assertFalse(errors(model).isEmpty());
        assertFalse(refusals(json(model).orElseThrow()).isEmpty());
    }

    private static String field(String type) {
        return "model: Types\ncommands:\n  Try: {fields: {name: '" + type + "'}}\n";
    }

    @Test
    void everyConstructHasItsKeysAndEveryKeyADescription() {
        JsonNode schema = JSON.readTree(ModelSchema.text());
        for (Construct construct : Construct.values()) {
            JsonNode definition = construct == Construct.MODEL ? schema : schema.at("/$defs/" + definition(construct));
            JsonNode properties = definition.at("/properties");
            assertEquals(new TreeSet<>(construct.keys()), new TreeSet<>(properties.propertyNames()), construct.toString());
            for (String key : construct.keys()) {
                assertTrue(properties.get(key).get("description").asString().endsWith("."), () -> construct + " " + key);
            }
            assertEquals("false", definition.get("additionalProperties").toString());
        }
    }

    /** {@code PROJECTION_ENTRY} is {@code projectionEntry}. */
    private static String definition(Construct construct) {
        StringBuilder name = new StringBuilder();
        for (String word : construct.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
