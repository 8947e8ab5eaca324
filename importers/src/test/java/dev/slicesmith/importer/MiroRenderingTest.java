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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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

    /** However it is drawn and exported, it is the same board. */
    @TestFactory
    Stream<DynamicTest> variationsAreRecoveredToo() {
        List<Path> boards = SampleBoards.files("miro-config").stream()
                .sorted(Comparator.comparing((Path file) -> -file.toFile().length()).thenComparing(Path::toString))
                .limit(10).toList();
        return MiroVariations.ALL.entrySet().stream().map(variation -> DynamicTest.dynamicTest(variation.getKey(), () -> {
            for (Path board : boards) {
                MiroRendering drawing = new MiroRendering(JSON.readTree(Files.readString(board)));
                ArrayNode items = variation.getValue().apply((ArrayNode) JSON.readTree(drawing.sdkItems()));
                check(drawing, items, board.getFileName() + " " + variation.getKey());
            }
        }));
    }

    /** Connectors without an end are passed over, all others count. */
    @Test
    void missingEndsLoseNothingElse() throws Exception {
        for (Path board : SampleBoards.files("miro-config")) {
            MiroRendering drawing = new MiroRendering(JSON.readTree(Files.readString(board)));
            JsonNode items = JSON.readTree(drawing.sdkItems());
            int connectors = 0;
            for (JsonNode item : items) {
                if (item.path("type").asString("").equals("connector") && connectors++ % 5 == 0) {
                    drawing.arrows.remove(item.at("/start/item").asString("") + " " + item.at("/end/item").asString(""));
                    ((ObjectNode) item).remove("end");
                }
            }
            check(drawing, items, board.getFileName() + " without ends");
        }
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
