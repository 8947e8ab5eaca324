package dev.slicesmith.model.link;

import dev.slicesmith.model.Actor;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Stream;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is linked so far, by name. */
final class Symbols {

    final NameTable<Stream> streams;
    final NameTable<ErrorDefinition> errors;
    final NameTable<Actor> actors;
    final NameTable<Command> commands;
    final NameTable<Event> events;
    final NameTable<View> views;
    /** Commands, events, views and errors share one name space. */
    final Scope elements;

    private final Map<String, List<Stream>> streamsById = new HashMap<>();

    Symbols(LinkContext context) {
        streams = new NameTable<>(context, "stream", LinkCode.UNKNOWN_STREAM);
        errors = new NameTable<>(context, "error", LinkCode.UNKNOWN_STEP);
        actors = new NameTable<>(context, "actor", LinkCode.UNKNOWN_STEP);
        commands = new NameTable<>(context, "command", LinkCode.UNKNOWN_COMMAND);
        events = new NameTable<>(context, "event", LinkCode.UNKNOWN_EVENT);
        views = new NameTable<>(context, "view", LinkCode.UNKNOWN_VIEW);
        elements = Scope.ofFiles(context);
    }

    void put(Stream stream) {
        streams.put(stream.name().text(), stream);
        if (stream.id().isPresent()) {
            streamsById.computeIfAbsent(stream.id().get().name().text(), id -> new ArrayList<>()).add(stream);
        }
    }

    /** The streams whose identifier has this type. */
    List<Stream> streamsOf(TypeDefinition.StrongType id) {
        return streamsById.getOrDefault(id.name().text(), List.of());
    }

    boolean isStreamId(TypeDefinition.StrongType type) {
        return streamsById.containsKey(type.name().text());
    }
}
