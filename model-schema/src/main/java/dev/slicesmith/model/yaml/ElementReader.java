package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ActorSyntax;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.CommandSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.ErrorSyntax;
import dev.slicesmith.model.syntax.EventSyntax;
import dev.slicesmith.model.syntax.FieldSyntax;
import dev.slicesmith.model.syntax.StreamSyntax;
import dev.slicesmith.model.syntax.ViewSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads streams, errors, actors, commands, events and views; each may be a bare name in a sketch. */
final class ElementReader {

    private final Problems problems;

    ElementReader(Problems problems) {
        this.problems = problems;
    }

    StreamSyntax stream(Named named) {
        Optional<Keys> keys = keys(named, Construct.STREAM, "Cart: {id: CartId}");
        if (keys.isEmpty()) {
            return new StreamSyntax(named.name(), Optional.empty(), DocSyntax.NONE);
        }
        return new StreamSyntax(named.name(), TypeRefReader.read(keys.get(), "id", problems), DocReader.read(keys.get()));
    }

    ErrorSyntax error(Named named) {
        Optional<Keys> keys = keys(named, Construct.ERROR, "CartFull: {message: \"The cart is full\"}");
        if (keys.isEmpty()) {
            return new ErrorSyntax(named.name(), Optional.empty(), List.of(), DocSyntax.NONE);
        }
        return new ErrorSyntax(named.name(), keys.get().text("message"), fields(keys.get()), DocReader.read(keys.get()));
    }

    ActorSyntax actor(Named named) {
        return new ActorSyntax(named.name(), keys(named, Construct.ACTOR, "Customer: {description: who buys}")
                .map(DocReader::read).orElse(DocSyntax.NONE));
    }

    CommandSyntax command(Named named) {
        Optional<Keys> keys = keys(named, Construct.COMMAND, "AddItem: {fields: {cart: CartId}}");
        if (keys.isEmpty()) {
            return new CommandSyntax(named.name(), List.of(), DocSyntax.NONE);
        }
        return new CommandSyntax(named.name(), fields(keys.get()), DocReader.read(keys.get()));
    }

    EventSyntax event(Named named) {
        Optional<Keys> found = keys(named, Construct.EVENT, "ItemAdded: {fields: {cart: CartId}}");
        if (found.isEmpty()) {
            return new EventSyntax(named.name(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                    List.of(), DocSyntax.NONE);
        }
        Keys keys = found.get();
        return new EventSyntax(named.name(), fields(keys), keys.name("stream"), keys.name("external"),
                keys.name("version"), upcasts(keys), DocReader.read(keys));
    }

    ViewSyntax view(Named named) {
        Optional<Keys> found = keys(named, Construct.VIEW, "CartItems: {key: cart, fields: {cart: CartId}}");
        if (found.isEmpty()) {
            return new ViewSyntax(named.name(), List.of(), List.of(), Optional.empty(), Optional.empty(), DocSyntax.NONE);
        }
        Keys keys = found.get();
        return new ViewSyntax(named.name(), keys.names("key"), fields(keys), keys.name("external"),
                keys.name("consistency"), DocReader.read(keys));
    }

    private List<EventSyntax.Upcast> upcasts(Keys event) {
        String example = "upcasts: {1: {set: {price: \"decimal('0')\"}}}";
        Optional<YamlNode> node = event.filled("upcasts");
        if (node.isEmpty()) {
            return List.of();
        }
        List<EventSyntax.Upcast> upcasts = new ArrayList<>();
        for (Named named : Named.all(node.get(), "upcasts", example, problems)) {
            upcasts.add(upcast(named.name(), keys(named, Construct.UPCAST, example)));
        }
        return upcasts;
    }

    private EventSyntax.Upcast upcast(SourceText from, Optional<Keys> keys) {
        if (keys.isEmpty()) {
            return new EventSyntax.Upcast(from, List.of());
        }
        List<AssignmentSyntax> set = AssignmentReader.read(keys.get(), "set", "set: {price: \"decimal('0')\"}", problems);
        return new EventSyntax.Upcast(from, set);
    }

    private List<FieldSyntax> fields(Keys keys) {
        return FieldReader.read(keys, "fields", problems);
    }

    /** The keys of a body; none if there is no body, or another shape, which is reported. */
    private Optional<Keys> keys(Named named, Construct construct, String example) {
        if (named.body() instanceof YamlNode.Mapping mapping) {
            return Optional.of(Keys.of(mapping, construct, problems));
        }
        if (!named.body().isNull()) {
            problems.report(Diagnostic.at(named.body().span(), YamlCode.WRONG_SHAPE, construct.noun()
                            + " is a mapping or nothing, not " + named.body().describe())
                    .help("for example: " + example));
        }
        return Optional.empty();
    }
}
