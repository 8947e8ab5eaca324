package dev.slicesmith.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormattersTest {

    private enum Code implements DiagnosticCode {
        BAD_NAME("SM001", Severity.ERROR),
        STRANGE("SM998", Severity.WARNING);

        private final String id;
        private final Severity severity;

        Code(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Severity severity() {
            return severity;
        }

        @Override
        public String title() {
            return "a " + name();
        }
    }

    private static final SourceFile FILE = new SourceFile("models/shop one.yaml", "model: Shop\nemits: [ItemAdedd]\n");
    private static final Diagnostic FINDING = Diagnostic
            .at(new SourceSpan(FILE, 2, 9, 2, 18), Code.BAD_NAME, "unknown event \"ItemAdedd\"")
            .related(new SourceSpan(FILE, 1, 8, 1, 12), "in this model")
            .help("did you mean \"ItemAdded\"?");
    private static final Diagnostic GENERAL = Diagnostic.general(Code.STRANGE, "something is strange");

    private static String text(String source, int line, int column, int endLine, int endColumn) {
        SourceSpan span = new SourceSpan(new SourceFile("x.yaml", source), line, column, endLine, endColumn);
        return new TextFormatter(false).format(List.of(Diagnostic.at(span, Code.BAD_NAME, "look")));
    }

    @Test
    void textShowsPlaceLineCaretRelatedAndHelp() {
        assertEquals("""
                error[SM001]: unknown event "ItemAdedd"
                  --> models/shop one.yaml:2:9
                   |
                 2 | emits: [ItemAdedd]
                   |         ^^^^^^^^^
                  ::: models/shop one.yaml:1:8
                   |
                 1 | model: Shop
                   |        ---- in this model
                   = did you mean "ItemAdded"?

                warning[SM998]: something is strange
                """, new TextFormatter(false).format(List.of(FINDING, GENERAL)));
    }

    @Test
    void coloursAreAroundTheTextOnly() {
        String colourful = new TextFormatter(true).format(List.of(FINDING, GENERAL));
        assertTrue(colourful.contains("\u001B[1;31merror[SM001]\u001B[0m"), colourful);
        assertEquals(new TextFormatter(false).format(List.of(FINDING, GENERAL)), colourful.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void caretsStandBelowWideAndCombiningCharacters() {
        assertEquals("""
                error[SM001]: look
                  --> x.yaml:1:7
                   |
                 1 | 日本é\u0301: x
                   |        ^
                """, text("日本é\u0301: x", 1, 7, 1, 8));
    }

    @Test
    void nothingOfAFileReachesTheTerminalAsAnEscape() {
        String shown = text("a:\t\u001B[2J\u202Eevil\u0000\u200B x", 1, 1, 1, 2);
        assertTrue(shown.contains(" 1 | a:→\uFFFD[2J\uFFFDevil\uFFFD\uFFFD x\n"), shown);
        Diagnostic nasty = Diagnostic.general(Code.BAD_NAME, "unknown \"\u001B[31m\nerror[SM000]: forged\"");
        for (DiagnosticFormatter formatter : List.of(new TextFormatter(false), new LineFormatter())) {
            String out = formatter.format(List.of(nasty));
            assertFalse(out.contains("\u001B"), out);
            assertEquals(1, out.lines().count());
        }
    }

    @Test
    void longLinesAreCutAroundTheSpan() {
        String shown = text("x".repeat(500) + "HERE" + "y".repeat(500), 1, 501, 1, 505);
        String[] lines = shown.split("\n");
        assertTrue(lines[3].length() < 125, lines[3]);
        assertEquals(lines[3].indexOf("HERE"), lines[4].indexOf("^^^^"));
        assertEquals(lines[3].indexOf("HERE") + 4, lines[4].length());
    }

    @Test
    void aSpanOverLinesIsMarkedToTheEndOfTheFirst() {
        assertEquals("""
                error[SM001]: look
                   --> x.yaml:100:3
                    |
                100 |   a: 1
                    |   ^^^^
                """, text("\n".repeat(99) + "  a: 1  \n  b: 2\n", 100, 3, 101, 7));
    }

    @Test
    void placesOutsideTheFileDoNoHarm() {
        assertTrue(text("a", 7, 9, 7, 12).contains("x.yaml:7:9"));
        assertTrue(text("", 1, 1, 1, 1).endsWith("--> x.yaml:1:1\n"), "no line, no mark");
    }

    @Test
    void lineFormatHasOneLineEach() {
        assertEquals("""
                models/shop one.yaml:2:9: error[SM001]: unknown event "ItemAdedd" (did you mean "ItemAdded"?)
                warning[SM998]: something is strange
                """, new LineFormatter().format(List.of(FINDING, GENERAL)));
    }

    @Test
    void jsonTellsEverything() {
        JsonNode root = JsonMapper.builder().build().readTree(new JsonFormatter().format(List.of(FINDING, GENERAL)));
        assertEquals(1, root.at("/summary/error").asInt());
        assertEquals(1, root.at("/summary/warning").asInt());
        assertEquals(0, root.at("/summary/note").asInt());
        JsonNode finding = root.at("/findings/0");
        assertEquals("{\"code\":\"SM001\",\"title\":\"a BAD_NAME\",\"severity\":\"error\",\"message\":\"unknown event \\\"ItemAdedd\\\"\","
                + "\"file\":\"models/shop one.yaml\",\"line\":2,\"column\":9,\"endLine\":2,\"endColumn\":18,"
                + "\"related\":[{\"message\":\"in this model\",\"file\":\"models/shop one.yaml\",\"line\":1,\"column\":8,\"endLine\":1,\"endColumn\":12}],"
                + "\"help\":[\"did you mean \\\"ItemAdded\\\"?\"]}", finding.toString());
        assertFalse(root.at("/findings/1").has("file"));
        assertEquals(0, JsonMapper.builder().build().readTree(new JsonFormatter().format(List.of())).at("/findings").size());
    }

    @Test
    void sarifHasRulesResultsAndRegions() {
        JsonNode run = JsonMapper.builder().build().readTree(new SarifFormatter().format(List.of(GENERAL, FINDING))).at("/runs/0");
        assertEquals("unicodeCodePoints", run.at("/columnKind").asString());
        assertEquals("SM001", run.at("/tool/driver/rules/0/id").asString());
        assertEquals(Explanations.page("SM001").orElseThrow(), run.at("/tool/driver/rules/0/help/markdown").asString());
        assertFalse(run.at("/tool/driver/rules/1").has("help"));
        assertEquals(1, run.at("/results/0/ruleIndex").asInt());
        assertEquals("warning", run.at("/results/0/level").asString());
        JsonNode result = run.at("/results/1");
        assertEquals("models/shop%20one.yaml", result.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
        assertEquals("{\"startLine\":2,\"startColumn\":9,\"endLine\":2,\"endColumn\":18}",
                result.at("/locations/0/physicalLocation/region").toString());
        assertEquals("in this model", result.at("/relatedLocations/0/message/text").asString());
    }

    @Test
    void pathsBecomeUris() {
        assertEquals("a/b.yaml", SarifFormatter.uri("a/b.yaml"));
        assertEquals("file:///C:/a%20b.yaml", SarifFormatter.uri("C:/a b.yaml"));
        assertEquals("file:///x/%C3%A9.yaml", SarifFormatter.uri("/x/é.yaml"));
    }

    @Test
    void summaryCounts() {
        assertEquals("2 errors, 1 warning in shop.yaml", Summary.of(List.of(FINDING, FINDING, GENERAL), "shop.yaml"));
        assertEquals("no findings in shop.yaml", Summary.of(List.of(), "shop.yaml"));
    }

    @Test
    void formatsAreFoundByTheirWords() {
        for (DiagnosticFormat format : DiagnosticFormat.values()) {
            assertEquals(format, DiagnosticFormat.of(format.word()).orElseThrow());
            format.formatter(false).format(List.of(FINDING));
        }
        assertTrue(DiagnosticFormat.of("xml").isEmpty());
    }
}
