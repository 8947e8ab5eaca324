package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A model: all documents of all its files, merged in order.
 *
 * @param name the value of {@code model:}
 * @param packageName the Java package, {@code package:}
 * @param zone the time zone, {@code zone:}
 * @param doc description, notes, link and Java name of the model
 * @param publishes events that other contexts may consume
 * @param types named types
 * @param streams identities whose events belong together
 * @param errors reasons for which a command is refused
 * @param actors roles of people
 * @param commands intentions
 * @param events facts
 * @param views read models
 * @param slices the timeline, in its order
 * @param span the start of the first file
 */
public record ModelSyntax(
        Optional<SourceText> name,
        Optional<SourceText> packageName,
        Optional<SourceText> zone,
        DocSyntax doc,
        List<SourceText> publishes,
        List<TypeSyntax> types,
        List<StreamSyntax> streams,
        List<ErrorSyntax> errors,
        List<ActorSyntax> actors,
        List<CommandSyntax> commands,
        List<EventSyntax> events,
        List<ViewSyntax> views,
        List<SliceSyntax> slices,
        SourceSpan span) {

    public ModelSyntax {
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
}
