package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.DecisionSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.StateFieldSyntax;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code state}, {@code rules}, {@code emits} and what belongs to them. */
final class DecisionReader {

    private static final String STATE = "state: {created: {on: {CartCreated: \"true\"}}}";
    private static final String RULE = "{reject: CartFull, when: \"size(state.items) >= 3\"}";
    private static final String EMIT = "{event: CartCreated, when: \"!state.created\"}";
    private static final String SET = "set: {limit: \"3\"}";

    private final Problems problems;

    DecisionReader(Problems problems) {
        this.problems = problems;
    }

    DecisionSyntax read(Keys slice) {
        boolean written = slice.has("state") || slice.has("rules") || slice.has("emits");
        List<SourceText> reads = slice.names("reads");
        Optional<SourceText> idempotency = slice.name("idempotency");
        if (!written && reads.isEmpty() && idempotency.isEmpty()) {
            return DecisionSyntax.NONE;
        }
        return new DecisionSyntax(state(slice), rules(slice), emits(slice), reads, idempotency, written);
    }

    private List<StateFieldSyntax> state(Keys slice) {
        Optional<YamlNode> node = slice.filled("state");
        if (node.isEmpty()) {
            return List.of();
        }
        List<StateFieldSyntax> fields = new ArrayList<>();
        for (Named named : Named.all(node.get(), "state", STATE, problems)) {
            fields.add(stateField(named));
        }
        return fields;
    }

    private StateFieldSyntax stateField(Named named) {
        if (!(named.body() instanceof YamlNode.Mapping mapping)) {
            return bareStateField(named);
        }
        Keys keys = Keys.of(mapping, Construct.STATE_FIELD, problems);
        Optional<TypeRefSyntax> type = TypeRefReader.read(keys, "type", problems);
        Optional<List<SourceText>> by = keys.has("by") ? Optional.of(keys.names("by")) : Optional.empty();
        List<AssignmentSyntax> on = AssignmentReader.events(keys, "on", "on: {CartCreated: \"true\"}", problems);
        return new StateFieldSyntax(named.name(), type, keys.expression("initial"), by, on, keys.expression("value"),
                DocReader.read(keys));
    }

    private StateFieldSyntax bareStateField(Named named) {
        if (!named.body().isNull()) {
            problems.wrongShape(named.body(), named.name().value(), "a mapping", STATE);
        }
        return new StateFieldSyntax(named.name(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), DocSyntax.NONE);
    }

    private List<DecisionSyntax.Rule> rules(Keys slice) {
        List<DecisionSyntax.Rule> rules = new ArrayList<>();
        for (YamlNode item : Lists.items(slice, "rules", "rules: [" + RULE + "]", problems)) {
            Optional<Keys> keys = Lists.keys(item, Construct.RULE, RULE, problems);
            if (keys.isPresent()) {
                rule(keys.get()).ifPresent(rules::add);
            } else if (Lists.isName(item)) {
                rules.add(new DecisionSyntax.Rule(((YamlNode.Scalar) item).text(), Optional.empty(), List.of(),
                        DocSyntax.NONE, item.span()));
            }
        }
        return rules;
    }

    private Optional<DecisionSyntax.Rule> rule(Keys keys) {
        Optional<SourceText> reject = keys.requiredName("reject", RULE);
        Optional<SourceText> when = keys.expression("when");
        List<AssignmentSyntax> set = AssignmentReader.read(keys, "set", SET, problems);
        DocSyntax doc = DocReader.read(keys);
        return reject.map(error -> new DecisionSyntax.Rule(error, when, set, doc, keys.span()));
    }

    private List<DecisionSyntax.Emit> emits(Keys slice) {
        List<DecisionSyntax.Emit> emits = new ArrayList<>();
        for (YamlNode item : Lists.items(slice, "emits", "emits: [ItemAdded, " + EMIT + "]", problems)) {
            Optional<Keys> keys = Lists.keys(item, Construct.EMIT, EMIT, problems);
            if (keys.isPresent()) {
                emit(keys.get()).ifPresent(emits::add);
            } else if (Lists.isName(item)) {
                emits.add(new DecisionSyntax.Emit(((YamlNode.Scalar) item).text(), Optional.empty(), Optional.empty(),
                        List.of(), DocSyntax.NONE, item.span()));
            }
        }
        return emits;
    }

    private Optional<DecisionSyntax.Emit> emit(Keys keys) {
        Optional<SourceText> event = keys.requiredName("event", EMIT);
        Optional<SourceText> when = keys.expression("when");
        var each = AssignmentReader.each(keys, problems);
        List<AssignmentSyntax> set = AssignmentReader.read(keys, "set", SET, problems);
        DocSyntax doc = DocReader.read(keys);
        return event.map(name -> new DecisionSyntax.Emit(name, when, each, set, doc, keys.span()));
    }
}
