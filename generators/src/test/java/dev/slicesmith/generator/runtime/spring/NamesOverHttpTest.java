package dev.slicesmith.generator.runtime.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.testing.Generated;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names of several words, as boards have them: the application, its tests and its description use the same. */
class NamesOverHttpTest {

    private static final String MODEL = """
            model: Boxes
            package: com.example.boxes
            types: {BoxId: uuid}
            streams:
              Box: {id: BoxId}
            errors:
              "Box isn't closed": {message: Close it first}
            commands:
              Open box: {fields: {box: BoxId}}
            events:
              Box opened: {fields: {box: BoxId}}
            slices:
              - name: Open box
                command: Open box
                state: {open: {on: {Box opened: "true"}}}
                rules:
                  - {reject: "Box isn't closed", when: state.open}
                emits: [Box opened]
                scenarios:
                  - name: it opens
                    when: {Open box: {box: 00000000-0000-0000-0000-000000000001}}
                    then: [Box opened: {}]
                  - name: it is open already
                    given: [Box opened: {box: 00000000-0000-0000-0000-000000000001}]
                    when: {Open box: {box: 00000000-0000-0000-0000-000000000001}}
                    then: ["Box isn't closed"]
            """;

    private final List<GeneratedFile> files =
            Generated.of(new SpringRuntime(), JavaRelease.JAVA_17, "boxes.yaml", MODEL);

    @Test
    void theReasonOfARefusalIsNamedAsInTheModel() {
        assertTrue(text("/BoxIsntClosed.java").contains("super(\"Box isn't closed\", "), text("/BoxIsntClosed.java"));
        String tests = text("/OpenBoxWebTest.java");
        assertTrue(tests.contains(".refused(\"Box isn't closed\")"), tests);
        JsonNode refused = JsonMapper.shared().readTree(text("static/openapi.json")).at("/paths/~1commands~1OpenBox"
                + "/post/responses/422/content/application~1problem+json/schema/properties/error");
        assertEquals(Map.of("enum", List.of("Box isn't closed")), JsonMapper.shared().convertValue(refused, Map.class));
    }

    @Test
    void anEventIsNamedAsInTheModel() {
        assertTrue(text("/OpenBoxWebTest.java").contains(".happened(\"Box opened\")"), text("/OpenBoxWebTest.java"));
        String events = files.stream().map(GeneratedFile::text).filter(text -> text.contains(".add(\"Box opened\""))
                .findFirst().orElse("");
        assertTrue(events.contains("BoxOpened.class"), "events are stored under another name");
    }

    private String text(String end) {
        return files.stream().filter(file -> ("/" + file.path()).endsWith(end)).findFirst().orElseThrow().text();
    }
}
