package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.importer.translate.SpecOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which conditions of rules follow from specifications, and which are left to a person. */
final class InferredRulesTest {

    private static final String BOARD = """
            {"slices":[
             {"id":"1","title":"slice: Book table","commands":[{"id":"c","title":"Book table","aggregate":"Table","fields":[
                 {"name":"tableId","type":"String","idAttribute":true},{"name":"guests","type":"Int"},
                 {"name":"from","type":"Date"},{"name":"to","type":"Date"}],
                 "dependencies":[{"id":"e","type":"OUTBOUND","title":"Table booked","elementType":"EVENT"}]}],
              "events":[{"id":"e","title":"Table booked","aggregate":"Table","fields":[{"name":"tableId","type":"String"}]}],
              "specifications":[%s]},
             {"id":"2","title":"slice: Free table","commands":[{"id":"d","title":"Free table","aggregate":"Table","fields":[
                 {"name":"tableId","type":"String","idAttribute":true}],
                 "dependencies":[{"id":"f","type":"OUTBOUND","title":"Table freed","elementType":"EVENT"}]}],
              "events":[{"id":"f","title":"Table freed","aggregate":"Table","fields":[{"name":"tableId","type":"String"}]}]}]}
            """;
    private static final String BOOKED = step("SPEC_EVENT", "Table booked", "\"tableId\":\"7\"");
    private static final String FREED = step("SPEC_EVENT", "Table freed", "\"tableId\":\"7\"");
    private static final String FINE = "\"tableId\":\"7\",\"guests\":\"2\",\"from\":\"2026-05-01\",\"to\":\"2026-05-03\"";

    private final List<String> specs = new ArrayList<>();

    @TempDir
    Path folder;

    private static String step(String type, String title, String values) {
        return "{\"type\":\"" + type + "\",\"title\":\"" + title + "\",\"fields\":[" + values.replaceAll(
                "(\"\\w+\"):(\"[^\"]*\")", "{\"name\":$1,\"example\":$2}") + "]}";
    }

    private void spec(String title, String given, String values, String then) {
        specs.add("{\"id\":\"s" + specs.size() + "\",\"title\":\"spec: " + title + "\",\"given\":[" + given + "],\"when\":["
                + step("SPEC_COMMAND", "Book table", values) + "],\"then\":[" + then + "]}");
    }

    private void accepted(String given, String values) {
        spec("books " + specs.size(), given, values, step("SPEC_EVENT", "Table booked", ""));
    }

    private void refused(String error, String given, String values) {
        spec(error, given, values, step("SPEC_ERROR", error, ""));
    }

    private Imports board() {
        return Imports.of(folder, "board.json", BOARD.formatted(String.join(",", specs)));
    }

    private void decides(String... rules) {
        Imports imports = board();
        for (String rule : rules) {
            assertTrue(imports.yaml().contains(rule), () -> rule + " in " + imports.yaml());
        }
        assertTrue(imports.result().models().get(0).specs().stream()
                .allMatch(spec -> spec.kind() == SpecOutcome.Kind.HOLDS), imports::yaml);
    }

    @Test
    void whatIsTakenBackMayHappenAgain() {
        accepted("", FINE);
        accepted(BOOKED + "," + FREED, FINE);
        refused("Taken", BOOKED, FINE);
        decides("when: \"size(events.TableBooked) > size(events.TableFreed)\"");
    }

    @Test
    void numbersOfTheErrorsTextAreLimits() {
        accepted("", FINE);
        refused("Too many: at most 8 guests", "", FINE.replace("\"2\"", "\"9\""));
        refused("There must be more than zero guests", "", FINE.replace("\"2\"", "\"0\""));
        decides("when: \"command.guests > 8\"", "when: \"command.guests <= 0\"");
    }

    @Test
    void oneDayIsAfterAnother() {
        accepted("", FINE);
        refused("From lies behind to", "", FINE.replace("05-01", "05-04"));
        decides("when: \"command.from > command.to\"");
    }

    /** The one rule that examples do not tell waits for a person, behind the others, which are tested. */
    @Test
    void anOpenRuleLeavesTheOthersDecided() {
        accepted("", FINE);
        refused("Taken", BOOKED, FINE);
        refused("The cook is ill", "", FINE);
        Imports imports = board();
        assertTrue(imports.yaml().contains("reject: Taken"), imports.yaml());
        assertEquals(List.of(SpecOutcome.Kind.OPEN, SpecOutcome.Kind.HOLDS, SpecOutcome.Kind.OPEN),
                imports.result().models().get(0).specs().stream().map(SpecOutcome::kind).toList());
        assertTrue(imports.yaml().indexOf("reject: Taken") < imports.yaml().indexOf("reject: The cook is ill"));
    }
}
