package dev.slicesmith.generator.domain.event;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Stream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of a model, the interfaces that seal them, and its errors. */
public final class EventArtifacts {

    private EventArtifacts() {}

    public static List<Artifact> of(Domain domain) {
        Map<String, List<Event>> byStream = new LinkedHashMap<>();
        List<Event> alone = new ArrayList<>();
        for (Event event : domain.model().events()) {
            event.stream().map(stream -> stream.name().text()).ifPresentOrElse(
                    stream -> byStream.computeIfAbsent(stream, key -> new ArrayList<>()).add(event),
                    () -> alone.add(event));
        }
        List<Stream> streams = domain.model().streams().stream()
                .filter(stream -> byStream.containsKey(stream.name().text()))
                .toList();
        List<Artifact> artifacts = new ArrayList<>();
        artifacts.add(new ModelEvents(domain, streams, alone));
        streams.forEach(stream ->
                artifacts.add(new StreamEvents(domain, stream, byStream.get(stream.name().text()))));
        domain.model().events().forEach(event -> artifacts.add(new EventRecord(domain, event)));
        domain.model().errors().forEach(error -> artifacts.add(new RejectionClass(domain, error)));
        return artifacts;
    }
}
