package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.time.ZoneId;
import java.util.List;

/**
 * A linked model: one bounded context. Every name in it is resolved.
 *
 * @param name the context's name
 * @param packageName the Java package
 * @param zone for dates and calendar expressions
 * @param publishes events that other contexts may consume
 * @param types by name in order of definition, each after those that it uses
 * @param streams identities whose events belong together
 * @param errors reasons for which commands are refused, also those only named in a slice
 * @param actors roles, also those only named in a slice
 * @param commands intentions
 * @param events facts
 * @param views read models
 * @param slices the timeline
 */
public record EventModel(
        Name name,
        String packageName,
        ZoneId zone,
        Documentation documentation,
        List<Event> publishes,
        List<TypeDefinition> types,
        List<Stream> streams,
        List<ErrorDefinition> errors,
        List<Actor> actors,
        List<Command> commands,
        List<Event> events,
        List<View> views,
        List<Slice> slices,
        SourceSpan span)
        implements Element {

    public EventModel {
        publishes = List.copyOf(publishes);
        types = List.copyOf(types);
        streams = List.copyOf(streams);
        errors = List.copyOf(errors);
        actors = List.copyOf(actors);
        commands = List.copyOf(commands);
        events = List.copyOf(events);
        views = List.copyOf(views);
        slices = List.copyOf(slices);
    }

    /** The slices that change state, in order. */
    public List<CommandSlice> commandSlices() {
        return slices.stream().filter(CommandSlice.class::isInstance).map(CommandSlice.class::cast).toList();
    }

    /** The slices that show state, in order. */
    public List<ViewSlice> viewSlices() {
        return slices.stream().filter(ViewSlice.class::isInstance).map(ViewSlice.class::cast).toList();
    }
}
