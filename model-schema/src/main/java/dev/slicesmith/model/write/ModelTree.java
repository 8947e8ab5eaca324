package dev.slicesmith.model.write;

import dev.slicesmith.model.syntax.ModelSyntax;
import java.util.List;
import java.util.function.Function;

/** Makes the tree of a whole model, sections in their order, elements and slices in theirs. */
final class ModelTree {

    private ModelTree() {}

    static OutNode.Collection of(ModelSyntax model) {
        OutNode.Collection root = OutNode.spreadMapping();
        Nodes.putText(root, "model", model.name());
        Nodes.putText(root, "package", model.packageName());
        Nodes.putText(root, "zone", model.zone());
        Nodes.putDoc(root, model.doc());
        Nodes.putNames(root, "publishes", model.publishes());
        putSection(root, "types", model.types(), type -> type.name().value(), FieldWriter::definition);
        putSection(root, "streams", model.streams(), stream -> stream.name().value(), ElementWriter::stream);
        putSection(root, "errors", model.errors(), error -> error.name().value(), ElementWriter::error);
        putSection(root, "actors", model.actors(), actor -> actor.name().value(), ElementWriter::actor);
        putSection(root, "commands", model.commands(), command -> command.name().value(), ElementWriter::command);
        putSection(root, "events", model.events(), event -> event.name().value(), ElementWriter::event);
        putSection(root, "views", model.views(), view -> view.name().value(), ElementWriter::view);
        if (!model.slices().isEmpty()) {
            OutNode.Collection slices = OutNode.spreadList();
            model.slices().forEach(slice -> slices.add(SliceWriter.slice(slice)));
            slices.entries().forEach(OutNode.Entry::separate);
            root.put("slices", slices);
            separateLast(root);
        }
        return root;
    }

    private static <T> void putSection(
            OutNode.Collection root, String key, List<T> elements, Function<T, String> name, Function<T, OutNode> body) {
        if (!elements.isEmpty()) {
            OutNode.Collection section = OutNode.spreadMapping();
            elements.forEach(element -> section.putName(name.apply(element), Nodes.spreadIfDescribed(body.apply(element))));
            root.put(key, section);
            separateLast(root);
        }
    }

    private static void separateLast(OutNode.Collection root) {
        root.entries().get(root.entries().size() - 1).separate();
    }
}
