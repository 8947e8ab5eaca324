package org.acme.events;

import dev.slicesmith.generator.GenerationContext;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.SupportArtifact;
import dev.slicesmith.generator.domain.event.EventArtifacts;
import dev.slicesmith.generator.domain.type.TypeArtifacts;
import java.util.ArrayList;
import java.util.List;

/**
 * A runtime of one's own: the events of a model and their types, for those who read them and decide nothing, and a page
 * that lists them. All but the page are artifacts that all runtimes share.
 */
public final class EventsRuntime implements Runtime {

    @Override
    public String id() {
        return "events";
    }

    @Override
    public String summary() {
        return "the events of a model and nothing else, for readers";
    }

    @Override
    public List<Artifact> artifacts(GenerationContext context) {
        Domain domain = Domain.of(context);
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.addAll(TypeArtifacts.of(domain));
        artifacts.addAll(EventArtifacts.of(domain));
        // What errors of the model extend.
        artifacts.add(new SupportArtifact(domain.layout(), List.of("Rejection")));
        artifacts.add(new EventsPage(context.model()));
        return artifacts;
    }
}
