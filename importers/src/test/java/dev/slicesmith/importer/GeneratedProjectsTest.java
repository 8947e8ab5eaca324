package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is imported is generated and tested; the sample boards are in {@link BoardProjectsTest}. */
final class GeneratedProjectsTest {

    @TempDir
    Path folder;

    /** A test that cannot fail proves nothing: with another event in a decision, something must turn red. */
    @Test
    void anotherEventTurnsATestRed() throws IOException {
        String model = Imports.of(folder, "config.json", """
                {"context":"Rental","slices":[{"id":"s","title":"slice: Rent","commands":[{"id":"c","title":"Rent bike",
                  "fields":[{"name":"bikeId","type":"UUID"}],
                  "dependencies":[{"id":"e","type":"OUTBOUND","elementType":"EVENT"}]}],
                  "events":[{"id":"e","title":"Bike rented","fields":[{"name":"bikeId","type":"UUID"}]}],
                  "specifications":[{"id":"1","title":"spec: rents","given":[],
                    "when":[{"type":"SPEC_COMMAND","linkedId":"c"}],"then":[{"type":"SPEC_EVENT","linkedId":"e"}]}]},
                 {"id":"t","title":"slice: Return","commands":[{"id":"d","title":"Return bike",
                  "fields":[{"name":"bikeId","type":"UUID"}],
                  "dependencies":[{"id":"f","type":"OUTBOUND","elementType":"EVENT"}]}],
                  "events":[{"id":"f","title":"Bike returned","fields":[{"name":"bikeId","type":"UUID"}]}]}]}
                """).yaml();
        assertEquals(List.of(), tests(model, "good").red());
        GeneratedProject.Tests swapped = tests(model.replaceFirst("emits: \\[Bike rented\\]", "emits: [Bike returned]"), "swapped");
        assertEquals(1, swapped.red().size(), swapped.toString());
    }

    private GeneratedProject.Tests tests(String model, String name) throws IOException {
        GeneratedProject project = GeneratedProject.ofText(model, Files.createDirectories(folder.resolve(name)));
        assertEquals("", project.compile());
        return project.test();
    }
}
