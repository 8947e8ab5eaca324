package dev.slicesmith.importer.input;

import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parses YAML into the same trees as JSON, every scalar as text, within limits on size, depth and aliases. */
public final class YamlTrees {

    private final Limits limits;
    private long nodes;

    public YamlTrees(Limits limits) {
        this.limits = limits;
    }

    /**
     * The documents of a text.
     *
     * @throws ImportFailure if it is malformed, too deep or too large
     */
    public List<JsonNode> documents(String text) {
        // Indentation and brackets both nest; counting them first keeps the parser's own recursion within bounds.
        if (nesting(text) > limits.depth()) {
            throw new ImportFailure(ImportCode.BOARD_TOO_LARGE, "the board is nested too deeply");
        }
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit((int) Math.min(Integer.MAX_VALUE, limits.bytes()))
                .build();
        List<JsonNode> documents = new ArrayList<>();
        try {
            for (Node document : new Compose(settings).composeAllFromString(text)) {
                documents.add(tree(document, 0));
            }
        } catch (MarkedYamlEngineException e) {
            throw new ImportFailure(ImportCode.BOARD_SYNTAX, "the board is not well-formed YAML" + e.getProblemMark()
                    .map(mark -> ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1)).orElse(""));
        } catch (YamlEngineException | StackOverflowError e) {
            throw new ImportFailure(
                    ImportCode.BOARD_TOO_LARGE, "the board has too many aliases or is nested too deeply");
        }
        return documents;
    }

    private static int nesting(String text) {
        int depth = 0;
        int most = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                most = Math.max(most, ++depth);
            } else if (c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
        }
        return most;
    }

    /** Aliases are written out; the counts stop those that multiply, the depth those that contain themselves. */
    private JsonNode tree(Node node, int depth) {
        if (depth > limits.depth() || ++nodes > limits.tokens()) {
            throw new ImportFailure(ImportCode.BOARD_TOO_LARGE, "the board is nested too deeply or too large");
        }
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (NodeTuple entry : mapping.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                object.set(key, tree(entry.getValueNode(), depth + 1));
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            sequence.getValue().forEach(item -> array.add(tree(item, depth + 1)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean nothing = scalar.getValue().isEmpty() && scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return nothing ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.stringNode(scalar.getValue());
    }
}
