package dev.slicesmith.model.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.SarifFormatter;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.write.ModelFormatter;
import dev.slicesmith.model.write.ModelWriter;
import dev.slicesmith.model.yaml.YamlModels;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every example and every case file. */
class EveryFileTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)#[^\\n\"']*$");

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(Cases.ROOT, EXAMPLES)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                        .filter(file -> !file.toString().contains("target")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** Formatting again changes nothing; the model and the comments are those of before. */
    @Test
    void isFormattedOnceAndForAll() throws IOException {
        int formatted = 0;
        for (Path file : files()) {
            Optional<String> text = text(file);
            Optional<String> once = text.flatMap(one -> format(file, one));
            if (once.isPresent()) {
                formatted++;
                assertEquals(once, format(file, once.get()), file.toString());
                assertEquals(canonical(text.get()), canonical(once.get()), file.toString());
                assertEquals(comments(text.get()), comments(once.get()), file.toString());
            }
        }
        assertTrue(formatted > 100, "only " + formatted + " files could be formatted");
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException notUtf8) {
            return Optional.empty();
        }
    }

    private static Optional<String> format(Path file, String text) {
        return ModelFormatter.format(new SourceFile(file.toString(), text), new Diagnostics());
    }

    private static String canonical(String text) {
        return ModelWriter.write(YamlModels.read("a.yaml", text, new Diagnostics()).orElseThrow());
    }

    private static TreeMap<String, Integer> comments(String text) {
        TreeMap<String, Integer> comments = new TreeMap<>();
        COMMENT.matcher(text).results().forEach(found -> comments.merge(found.group().strip(), 1, Integer::sum));
        return comments;
    }

    /** What the schema of SARIF 2.1.0 requires, and what viewers need to show a finding at its place. */
    @Test
    void findingsAreSoundSarif() throws IOException {
        Set<String> codes = new HashSet<>();
        for (Path file : files()) {
            if (!file.startsWith(Cases.ROOT) || !file.getParent().getParent().equals(Cases.ROOT)) {
                continue;
            }
            JsonNode root = JsonMapper.shared().readTree(new SarifFormatter().format(Cases.check(file)));
            assertEquals("2.1.0", root.get("version").asString());
            JsonNode run = root.at("/runs/0");
            assertEquals("Slicesmith", run.at("/tool/driver/name").asString());
            for (JsonNode rule : run.at("/tool/driver/rules")) {
                assertTrue(!rule.get("id").asString().isEmpty(), rule::toString);
                assertTrue(!rule.at("/help/text").asString().isEmpty(), rule::toString);
            }
            for (JsonNode result : run.get("results")) {
                codes.add(result.get("ruleId").asString());
                assertSound(run, result);
            }
        }
        assertTrue(codes.size() > 120, "only " + codes.size() + " codes were seen");
    }

    private static void assertSound(JsonNode run, JsonNode result) {
        JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
        assertEquals(result.get("ruleId").asString(), rule.get("id").asString());
        assertTrue(Set.of("error", "warning", "note").contains(result.get("level").asString()), result::toString);
        assertTrue(!result.at("/message/text").asString().isBlank(), result::toString);
        for (String where : List.of("locations", "relatedLocations")) {
            for (JsonNode location : result.withArray(where)) {
                URI.create(location.at("/physicalLocation/artifactLocation/uri").asString());
                JsonNode region = location.at("/physicalLocation/region");
                int line = region.get("startLine").asInt();
                int column = region.get("startColumn").asInt();
                int lines = region.get("endLine").asInt() - line;
                assertTrue(line >= 1 && column >= 1 && lines >= 0, result::toString);
                assertTrue(lines > 0 || region.get("endColumn").asInt() >= column, result::toString);
            }
        }
    }
}
