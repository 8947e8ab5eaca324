package org.acme.events;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.model.EventModel;
import java.util.List;

/** {@code EVENTS.md}: the names of all events. */
final class EventsPage implements Artifact {

    private static final String PATH = "EVENTS.md";

    private final EventModel model;

    EventsPage(EventModel model) {
        this.model = model;
    }

    @Override
    public void declare(Declarations declarations) {
        declarations.file(Root.PROJECT, PATH, "events");
    }

    @Override
    public List<GeneratedFile> generate() {
        StringBuilder text = new StringBuilder("# Events\n\n");
        model.events().forEach(event -> text.append("* `").append(event.name().text()).append("`\n"));
        return List.of(new GeneratedFile(Root.PROJECT, PATH, text.toString(), Ownership.GENERATED, "events"));
    }
}
