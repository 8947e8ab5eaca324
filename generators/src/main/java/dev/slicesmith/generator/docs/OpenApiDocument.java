package dev.slicesmith.generator.docs;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.naming.Endpoints;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.index.ModelIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the application offers over HTTP, as OpenAPI 3.1, with the scenarios as examples. */
public final class OpenApiDocument implements Artifact {

    private static final String ORIGIN = "model";

    private final EventModel model;
    private final ModelIndex index;
    private final String path;

    /**
     * Knows its place.
     *
     * @param path where it goes among the generated resources
     */
    public OpenApiDocument(EventModel model, ModelIndex index, String path) {
        this.model = model;
        this.index = index;
        this.path = path;
    }

    @Override
    public void declare(Declarations declarations) {
        declarations.file(Root.GENERATED_RESOURCES, path, ORIGIN);
    }

    @Override
    public List<GeneratedFile> generate() {
        return List.of(new GeneratedFile(
                Root.GENERATED_RESOURCES, path, JsonText.of(document()), Ownership.GENERATED, ORIGIN));
    }

    private Map<String, Object> document() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", model.name().text());
        model.documentation().description().ifPresent(text -> info.put("description", text));
        info.put("version", "1");
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info);
        document.put("paths", paths());
        document.put("components", components());
        return document;
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        CommandOperations commands = new CommandOperations(model, index);
        model.commands().forEach(command ->
                paths.put(Endpoints.of(command), Map.of("post", commands.of(command))));
        model.events().stream().filter(Event::isExternal).forEach(event ->
                paths.put(Endpoints.of(event), Map.of("post", commands.of(event))));
        ViewOperations views = new ViewOperations(index);
        model.views().forEach(view -> {
            paths.put(Endpoints.of(view), Map.of("get", views.page(view)));
            if (!view.key().isEmpty()) {
                paths.put(Endpoints.of(view) + ViewOperations.keyPath(view), Map.of("get", views.row(view)));
            }
        });
        return paths;
    }

    private Map<String, Object> components() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        model.types().forEach(type -> schemas.put(type.name().java(), Schemas.definition(type)));
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", schemas);
        components.put("responses", Answers.shared());
        return components;
    }
}
