package dev.slicesmith.importer.input;

import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON within limits. Failures name line and column and never quote the text, which may hold secrets. */
public final class JsonTrees {

    private final JsonMapper mapper;

    public JsonTrees(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxTokenCount(limits.tokens())
                .maxNumberLength(400)
                .maxNameLength(20_000)
                .build();
        mapper = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * The tree of a whole document.
     *
     * @throws ImportFailure if it is cut off, malformed, too deep or too large
     */
    public JsonNode tree(String text) {
        List<JsonNode> documents = documents(text);
        if (documents.size() > 1) {
            throw new ImportFailure(ImportCode.BOARD_SYNTAX, "the board holds more than one JSON document");
        }
        return documents.get(0);
    }

    /**
     * The trees of all documents that follow one another, as pages do that were fetched into one file.
     *
     * @throws ImportFailure if one is cut off, malformed, too deep or too large, or if there is none
     */
    public List<JsonNode> documents(String text) {
        List<JsonNode> documents = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(text)) {
            while (parser.nextToken() != null) {
                documents.add(mapper.readTree(parser));
            }
            if (documents.isEmpty()) {
                throw new ImportFailure(ImportCode.NOTHING_TO_IMPORT, "the board is empty");
            }
            return documents;
        } catch (StreamConstraintsException e) {
            throw new ImportFailure(
                    ImportCode.BOARD_TOO_LARGE, "the board is nested too deeply or too large" + place(e.getLocation()));
        } catch (JacksonException e) {
            throw new ImportFailure(
                    ImportCode.BOARD_SYNTAX,
                    "the board is not complete, well-formed JSON" + place(e.getLocation())
                            + "; export it again, it may have been cut off");
        }
    }

    private static String place(TokenStreamLocation location) {
        return location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
