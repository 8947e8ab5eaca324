package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ActorSyntax;
import dev.slicesmith.model.syntax.CommandSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.ErrorSyntax;
import dev.slicesmith.model.syntax.EventSyntax;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import dev.slicesmith.model.syntax.StreamSyntax;
import dev.slicesmith.model.syntax.TypeSyntax;
import dev.slicesmith.model.syntax.ViewSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects one model out of the documents of all its files, in their order. */
final class ModelReader {

    private final Problems problems;
    private final ElementReader elements;
    private final SliceReader sliceReader;
    private final Map<String, SourceText> header = new HashMap<>();
    private final List<SourceText> publishes = new ArrayList<>();
    private final List<TypeSyntax> types = new ArrayList<>();
    private final List<StreamSyntax> streams = new ArrayList<>();
    private final List<ErrorSyntax> errors = new ArrayList<>();
    private final List<ActorSyntax> actors = new ArrayList<>();
    private final List<CommandSyntax> commands = new ArrayList<>();
    private final List<EventSyntax> events = new ArrayList<>();
    private final List<ViewSyntax> views = new ArrayList<>();
    private final List<SliceSyntax> slices = new ArrayList<>();

    ModelReader(Diagnostics diagnostics) {
        this.problems = new Problems(diagnostics);
        this.elements = new ElementReader(problems);
        this.sliceReader = new SliceReader(problems);
    }

    /** Takes one document. */
    void read(YamlNode document) {
        if (!(document instanceof YamlNode.Mapping mapping)) {
            problems.report(Diagnostic.at(document.span(), YamlCode.WRONG_SHAPE,
                            "a model is a mapping, not " + document.describe())
                    .help("begin with: model: Shopping cart"));
            return;
        }
        Keys keys = Keys.of(mapping, Construct.MODEL, problems);
        for (String key : List.of("model", "package", "zone", "java")) {
            once(key, keys.name(key));
        }
        for (String key : List.of("description", "notes", "link")) {
            once(key, keys.text(key));
        }
        publishes.addAll(keys.names("publishes"));
        sections(keys);
    }

    private void once(String key, Optional<SourceText> value) {
        if (value.isEmpty()) {
            return;
        }
        SourceText first = header.putIfAbsent(key, value.get());
        if (first != null) {
            problems.report(Diagnostic.at(value.get().span(), YamlCode.DUPLICATE_KEY,
                            "\"" + key + "\" is said once per model, and this is a second time")
                    .related(first.span(), "first here")
                    .help("all documents and files of a folder are one model; "
                            + "a second bounded context goes into a folder of its own"));
        }
    }

    private void sections(Keys keys) {
        section(keys, "types", "types: {CartId: uuid}",
                named -> types.add(TypeReader.read(named, problems)));
        section(keys, "streams", "streams: {Cart: {id: CartId}}",
                named -> streams.add(elements.stream(named)));
        section(keys, "errors", "errors: {CartFull: {message: \"The cart is full\"}}",
                named -> errors.add(elements.error(named)));
        section(keys, "actors", "actors: {Customer: {description: who buys}}",
                named -> actors.add(elements.actor(named)));
        section(keys, "commands", "commands: {AddItem: {fields: {cart: CartId}}}",
                named -> commands.add(elements.command(named)));
        section(keys, "events", "events: {ItemAdded: {fields: {cart: CartId}}}",
                named -> events.add(elements.event(named)));
        section(keys, "views", "views: {CartItems: {key: cart, fields: {cart: CartId}}}",
                named -> views.add(elements.view(named)));
        for (YamlNode item : Lists.items(keys, "slices", "slices: [{name: Add item, command: AddItem}]", problems)) {
            sliceReader.read(item).ifPresent(slices::add);
        }
    }

    private void section(Keys keys, String key, String example, Consumer<Named> reader) {
        Optional<YamlNode> node = keys.filled(key);
        if (node.isPresent()) {
            for (Named named : Named.all(node.get(), key, example, problems)) {
                reader.accept(named);
            }
        }
    }

    /** The model, as far as it was read. */
    ModelSyntax model(SourceSpan start) {
        DocSyntax doc = new DocSyntax(said("description"), said("notes"), said("link"), said("java"));
        return new ModelSyntax(said("model"), said("package"), said("zone"), doc, publishes, types, streams, errors,
                actors, commands, events, views, slices, start);
    }

    private Optional<SourceText> said(String key) {
        return Optional.ofNullable(header.get(key));
    }
}
