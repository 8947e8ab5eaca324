package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slicesmith.model.syntax.CommandSyntax;
import dev.slicesmith.model.syntax.EventSyntax;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Raw boards as they come: a real backup, pages in one file and pages in a folder. */
final class RawBoardTest {

    private static final String ITEMS = """
            {"data":[{"id":"1","type":"frame","data":{"title":"slice: Rent bike"},
               "position":{"x":1000,"y":500,"relativeTo":"canvas_center"},"geometry":{"width":600,"height":1000}},
              {"id":"2","type":"sticky_note","data":{"content":"<p>Rent bike</p>"},"style":{"fillColor":"light_blue"},"parent":{"id":"1"},
               "position":{"x":200,"y":420,"relativeTo":"parent_top_left"},"geometry":{"width":199,"height":228}}],
             "total":3,"size":2,"limit":2,"cursor":"x"}
            """;
    private static final String MORE = """
            {"data":[{"id":"3","type":"sticky_note","data":{"content":"Bike rented"},"style":{"fillColor":"orange"},
               "position":{"x":950,"y":700,"relativeTo":"canvas_center"},"geometry":{"width":199,"height":228}}],"total":3,"size":1,"limit":2}
            """;
    private static final String CONNECTORS = """
            {"data":[{"id":"4","type":"connector","startItem":{"id":"2"},"endItem":{"id":"3"},
               "style":{"startStrokeCap":"none","endStrokeCap":"stealth"}}],"total":1,"size":1,"limit":50}
            """;
    private static final String SLICE = "- name: Rent bike\n    command: Rent bike\n    emits: [Bike rented]";

    @TempDir
    Path folder;

    /** Elements, their order, fields and arrows of a real event model, without a correction, by a second look at its canvas. */
    @Test
    void aRealEventModelIsReadAsItIsDrawn() throws IOException {
        Path archive = SampleBoards.files("miro-raw").stream()
                .filter(file -> file.toString().endsWith(".rtb") && Files.exists(canvas(file))).findFirst().orElse(null);
        assumeTrue(archive != null, "no sample boards: set -Dslicesmith.boards to the folder that has them");
        JsonNode drawn = JsonMapper.builder().build().readTree(Files.readString(canvas(archive))).at("/widgets/objects");
        ModelSyntax model = Imports.of(archive).result().models().get(0).model();
        assertEquals(titles(drawn, 0xff9d48), model.events().stream().map(event -> event.name().value()).sorted().toList());
        assertEquals(titles(drawn, 0x23bfe7), model.commands().stream().map(command -> command.name().value()).sorted().toList());
        assertEquals(titles(drawn, 0xd0e17a), model.views().stream().map(view -> view.name().value()).sorted().toList());
        assertEquals(order(drawn), model.slices().stream().map(slice -> slice.name().value()).toList());
        assertEquals(arrows(drawn), model.slices().stream().flatMap(slice -> Stream.concat(
                slice.decision().emits().stream().map(emit -> slice.command().get().value() + " > " + emit.event().value()),
                slice.projection().stream().map(entry -> entry.event().value() + " > " + slice.view().get().value())))
                .sorted().toList());
        long valued = stickers(drawn).stream().filter(text -> lines(text).stream().anyMatch(line -> line.matches("- .+"))).count();
        assertEquals(valued, Stream.concat(
                model.events().stream().map(EventSyntax::fields), model.commands().stream().map(CommandSyntax::fields))
                .filter(fields -> fields.size() == 1 && fields.get(0).example().isPresent()).count());
    }

    private static Path canvas(Path archive) {
        return archive.resolveSibling(archive.getFileName().toString().replaceFirst("\\.rtb$", ".canvas.json"));
    }

    private static List<String> lines(JsonNode sticker) {
        return List.of(sticker.path("text").asString("").replace("</p>", "\n").replaceAll("<[^>]*>", "").strip().split("\n"));
    }

    private static List<JsonNode> stickers(JsonNode drawn) {
        return drawn.path("stickers").valueStream().toList();
    }

    private static List<String> titles(JsonNode drawn, int colour) {
        return stickers(drawn).stream().filter(sticker -> sticker.at("/style/sbc").asInt(0) == colour)
                .map(sticker -> lines(sticker).get(0)).sorted().toList();
    }

    /** From left to right; events that a command leads to lie in its slice. */
    private static List<String> order(JsonNode drawn) {
        List<String> led = arrows(drawn).stream().map(arrow -> arrow.split(" > "))
                .filter(ends -> titles(drawn, 0x23bfe7).contains(ends[0])).map(ends -> ends[1]).toList();
        return stickers(drawn).stream().sorted(Comparator.comparing(sticker -> sticker.path("x").asDouble()))
                .map(sticker -> lines(sticker).get(0)).filter(title -> !led.contains(title)).toList();
    }

    /** Between stickies; those from and to screens have no place in a model's flow of data. */
    private static List<String> arrows(JsonNode drawn) {
        Map<String, String> byId = new HashMap<>();
        stickers(drawn).forEach(sticker -> byId.put(sticker.path("id").asString(""), lines(sticker).get(0)));
        return drawn.path("lines").valueStream()
                .filter(line -> byId.containsKey(line.at("/primaryLink/widgetId").asString(""))
                        && byId.containsKey(line.at("/secondaryLink/widgetId").asString("")))
                .map(line -> byId.get(line.at("/primaryLink/widgetId").asString("")) + " > "
                        + byId.get(line.at("/secondaryLink/widgetId").asString("")))
                .sorted().toList();
    }

    @Test
    void pagesOfOneFileAreOneBoard() {
        Imports imports = Imports.of(folder, "pages.json", ITEMS + MORE + CONNECTORS);
        assertTrue(imports.yaml().contains(SLICE), imports.yaml());
        assertTrue(imports.codes().stream().noneMatch("SM808"::equals), "nothing is missing");
    }

    /** People write what a case is about above it. */
    @Test
    void aTextAboveACaseIsItsTitle() {
        String cases = "{\"data\":[" + text("5", "Rents a bike", 1400, 1850) + "," + text("6", "Given", 1200, 2000) + ","
                + text("7", "When", 1200, 2300) + "," + text("8", "Then", 1200, 2600) + ","
                + sticky("9", "Rent bike", "light_blue", 2300) + "," + sticky("10", "Bike rented", "orange", 2600) + "]}";
        assertTrue(Imports.of(folder, "pages.json", ITEMS + MORE + CONNECTORS + cases).yaml()
                .contains("- name: Rents a bike\n        when: Rent bike\n        then: [Bike rented]"));
    }

    private static String text(String id, String text, int x, int y) {
        return item(id, "text", text, "", x, y, 40);
    }

    private static String sticky(String id, String text, String colour, int y) {
        return item(id, "sticky_note", text, "\"style\":{\"fillColor\":\"" + colour + "\"},", 1400, y, 228);
    }

    private static String item(String id, String type, String text, String style, int x, int y, int height) {
        return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"data\":{\"content\":\"" + text + "\"}," + style
                + "\"position\":{\"x\":" + x + ",\"y\":" + y + ",\"relativeTo\":\"canvas_center\"},"
                + "\"geometry\":{\"width\":199,\"height\":" + height + "}}";
    }

    @Test
    void pagesOfAFolderAreOneBoard() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("items-1.json"), ITEMS);
        Files.writeString(pages.resolve("items-2.json"), MORE);
        Files.writeString(pages.resolve("connectors.json"), CONNECTORS);
        assertTrue(Imports.of(pages).yaml().contains(SLICE));
    }

    @Test
    void otherDocumentsAreNotJoined() {
        Imports imports = Imports.of(folder, "two.json", "{\"slices\":[]}\n{\"slices\":[]}");
        assertEquals(List.of("SM803"), imports.codes());
    }
}
