package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.CallSyntax;
import dev.slicesmith.model.syntax.TriggerSyntax;
import java.util.List;
import java.util.Optional;

/** Reads what sets a slice off, and its call to the outside. */
final class TriggerReader {

    private static final List<String> KEYS =
            List.of("actor", "screen", "todo", "after", "every", "cron", "when", "each", "as", "with", "call");
    private static final String CALL = "call: {port: CartPublisher, with: {total: row.total}, returns: {receipt: string}}";

    private final Problems problems;

    TriggerReader(Problems problems) {
        this.problems = problems;
    }

    TriggerSyntax read(Keys slice) {
        if (!slice.hasAny(KEYS)) {
            return TriggerSyntax.NONE;
        }
        return new TriggerSyntax(slice.name("actor"), slice.name("screen"), slice.name("todo"), slice.name("after"),
                slice.name("every"), slice.name("cron"), slice.expression("when"),
                AssignmentReader.each(slice, problems),
                AssignmentReader.read(slice, "with", "with: {price: event.newPrice}", problems), call(slice));
    }

    private Optional<CallSyntax> call(Keys slice) {
        Optional<YamlNode> node = slice.filled("call");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlNode.Mapping mapping) {
            Keys keys = Keys.of(mapping, Construct.CALL, problems);
            Optional<SourceText> port = keys.requiredName("port", CALL);
            var with = AssignmentReader.read(keys, "with", "with: {total: row.total}", problems);
            var returns = FieldReader.read(keys, "returns", problems);
            return port.map(name -> new CallSyntax(name, with, returns));
        }
        if (Lists.isName(node.get())) {
            return Optional.of(new CallSyntax(((YamlNode.Scalar) node.get()).text(), List.of(), List.of()));
        }
        problems.report(Diagnostic.at(node.get().span(), YamlCode.WRONG_SHAPE,
                "a call is a mapping, not " + node.get().describe()).help("for example: " + CALL));
        return Optional.empty();
    }
}
