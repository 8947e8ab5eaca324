package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.miro.MiroReader;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Boards drawn in Miro's formats give back their elements, arrows and slices. */
final class MiroRenderingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @BeforeAll
    static void boardsAreThere() {
        assumeTrue(SampleBoards.folder().isPresent(),
                "no sample boards: set -Dslicesmith.boards to the folder that has them");
    }

    @TestFactory
    Stream<DynamicTest> ninetyPercentAreRecovered() {
        return SampleBoards.files("miro-config").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> recovers(file)));
    }

    private static void recovers(Path file) throws Exception {
        MiroRendering drawing = new MiroRendering(JSON.readTree(Files.readString(file)));
        check(drawing, JSON.readTree(drawing.restPages()), "REST");
        check(drawing, JSON.readTree(drawing.sdkItems()), "SDK");
    }

    private static void check(MiroRendering drawing, JsonNode dump, String format) {
        Board board = MiroReader.api(dump, new Findings("board.json", new Diagnostics()));
        Set<String> elements = new HashSet<>();
        Set<String> arrows = new HashSet<>();
        Set<String> slices = new HashSet<>();
        board.slices().forEach(slice -> {
            slices.add(slice.title());
            for (BoardElement element : slice.elements()) {
                elements.add(element.kind() + " " + element.title());
                element.links().forEach(link -> arrows.add(element.id() + " " + link.id()));
            }
        });
        assertShare(drawing.elements, elements, format + " elements");
        assertShare(drawing.arrows, arrows, format + " arrows");
        assertShare(drawing.slices, slices, format + " slices");
        assertFalse(elements.isEmpty());
    }

    private static void assertShare(Set<String> drawn, Set<String> found, String what) {
        long same = drawn.stream().filter(found::contains).count();
        assertTrue(same >= .9 * drawn.size(), () -> {
            Set<String> lost = new HashSet<>(drawn);
            lost.removeAll(found);
            return what + ": " + same + " of " + drawn.size() + ", lost " + lost;
        });
    }
}
