package dev.slicesmith.importer.emlang;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.BoardStep;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.input.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the documents of an emlang model; all of them are one board. */
public final class EmlangReader {

    private final Findings findings;
    private final List<BoardSlice> slices = new ArrayList<>();

    private EmlangReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether the documents are emlang: each has slices and nothing else, of steps with types. */
    public static boolean matches(List<JsonNode> documents) {
        return documents.stream().anyMatch(document -> document.path("slices").isContainer())
                && documents.stream().allMatch(document -> document.isNull() || isModel(document));
    }

    private static boolean isModel(JsonNode document) {
        JsonNode slices = document.path("slices");
        if (document.size() != 1) {
            return false;
        }
        if (slices.isArray()) {
            return slices.valueStream().allMatch(item -> Element.of(item).isPresent());
        }
        return slices.isObject() && slices.valueStream().allMatch(slice -> slice.isNull() || slice.isArray()
                || slice.isObject() && (slice.has("steps") || slice.has("tests")));
    }

    /** Reads all documents. */
    public static Board read(List<JsonNode> documents, Findings findings) {
        EmlangReader reader = new EmlangReader(findings);
        for (JsonNode document : documents) {
            JsonNode written = document.path("slices");
            if (written.isArray()) {
                reader.slice("", written, written);
            }
            written.propertyStream().forEach(entry -> {
                JsonNode body = entry.getValue();
                reader.slice(Element.plain(entry.getKey()), body.isArray() ? body : body.path("steps"), body);
            });
            document.propertyStream().filter(entry -> !entry.getKey().equals("slices")).forEach(entry -> findings.add(
                    ImportCode.KEY_IGNORED, "\"" + entry.getKey().replaceAll("[^\\w-]", "?") + "\" is not read"));
        }
        return new Board(Optional.empty(), "", Optional.empty(), reader.slices, List.of(), List.of());
    }

    private void slice(String name, JsonNode steps, JsonNode body) {
        StepFlow flow = new StepFlow(slices.size());
        steps.forEach(step -> Element.of(step).ifPresentOrElse(flow::take, () -> findings.add(
                ImportCode.KEY_IGNORED, "a step of slice \"" + name + "\" has no known type")));
        List<BoardSpec> specs = new ArrayList<>();
        body.path("tests").propertyStream().forEach(test -> specs.add(spec(test.getKey(), test.getValue())));
        String title = name.isEmpty() ? flow.title() : name;
        slices.add(new BoardSlice("", title, "", "", "", "", List.of(), flow.actors(), flow.elements(), specs));
    }

    private BoardSpec spec(String name, JsonNode test) {
        return new BoardSpec("", Element.plain(name), List.of(), steps(test, "given"), steps(test, "when"),
                steps(test, "then"));
    }

    private static List<BoardStep> steps(JsonNode test, String key) {
        List<BoardStep> steps = new ArrayList<>();
        for (JsonNode step : Json.objects(test, key)) {
            Element.of(step).filter(element -> !isBareState(element)).map(EmlangReader::step).ifPresent(steps::add);
        }
        return steps;
    }

    /** A state without properties is the beginning: nothing happened yet. */
    private static boolean isBareState(Element element) {
        return element.is("s") && (element.props().isMissingNode() || element.props().isEmpty());
    }

    private static BoardStep step(Element element) {
        Map<String, BoardValue> values = new LinkedHashMap<>();
        element.props().propertyStream().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        // A state that says more cannot be told by events; it stays unresolved, and says so.
        ElementKind kind = Set.of("c", "e", "v", "x").contains(element.type())
                ? StepFlow.kind(element.type()) : ElementKind.SCREEN;
        String title = element.is("s") ? "state " + element.name() : element.name();
        return new BoardStep("", Optional.of(kind), false, title, "", values, List.of(), false, "");
    }

    private static BoardValue value(JsonNode node) {
        if (node.isArray()) {
            return new BoardValue.Many(node.valueStream().map(EmlangReader::value).toList());
        }
        if (node.isObject()) {
            Map<String, BoardValue> values = new LinkedHashMap<>();
            node.propertyStream().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
            return new BoardValue.Named(values);
        }
        return new BoardValue.Text(Json.text(node));
    }
}
