package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.Stream;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.syntax.EventSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links events: their fields, the stream that they belong to, their tags and versions. */
final class EventLinker {

    private final LinkContext context;
    private final Namer namer;
    private final FieldLinker fields;
    private final Symbols symbols;
    private final UpcastLinker upcasts;

    EventLinker(LinkContext context, Namer namer, FieldLinker fields, AssignmentLinker assignments, Symbols symbols) {
        this.context = context;
        this.namer = namer;
        this.fields = fields;
        this.symbols = symbols;
        this.upcasts = new UpcastLinker(context, assignments);
    }

    void link(List<EventSyntax> events) {
        for (EventSyntax syntax : events) {
            Event event = event(syntax);
            checkStream(event, syntax);
            symbols.elements.declare("event", syntax.name(), event.name().java());
            symbols.events.put(event.name().text(), event);
        }
    }

    private Event event(EventSyntax syntax) {
        Name name = namer.type(syntax.name(), syntax.doc());
        List<Field> linked = fields.link(syntax.fields(), FieldOwner.EVENT);
        int version = upcasts.version(syntax.version());
        return new Event(
                name,
                linked,
                stream(syntax, linked),
                tags(linked),
                LinkContext.value(syntax.external()),
                version,
                upcasts.link(syntax, name, linked, version),
                documentation(syntax.doc()),
                syntax.name().span());
    }

    /** As written, else that of the first field whose type is a stream's id. */
    private Optional<Stream> stream(EventSyntax syntax, List<Field> fields) {
        if (syntax.stream().isPresent()) {
            return symbols.streams.resolve(syntax.stream().get());
        }
        for (Field field : fields) {
            if (field.type() instanceof TypeDefinition.StrongType id && symbols.isStreamId(id)) {
                List<Stream> streams = symbols.streamsOf(id);
                if (streams.size() > 1) {
                    undecided(syntax, field, streams);
                }
                return Optional.of(streams.get(0));
            }
        }
        return Optional.empty();
    }

    private void undecided(EventSyntax syntax, Field field, List<Stream> streams) {
        List<String> names = new ArrayList<>();
        for (Stream stream : streams) {
            names.add(quoted(stream.name()));
        }
        context.report(syntax.name().span(), LinkCode.STREAM_UNDECIDED,
                "the event " + quoted(syntax.name()) + " could belong to " + String.join(" or ", names)
                        + ", since both have ids of the type of " + quoted(field.name()),
                "write `stream: " + streams.get(0).name() + "` or give the streams id types of their own");
    }

    /** An event of a stream that carries no id of it could be found for none of the stream's identities. */
    private void checkStream(Event event, EventSyntax syntax) {
        if (syntax.stream().isEmpty() || event.fields().isEmpty() || event.stream().flatMap(Stream::id).isEmpty()
                || context.isFaulty(event)) {
            return;
        }
        TypeDefinition.StrongType id = event.stream().get().id().get();
        for (Event.TagField tag : event.tags()) {
            if (tag.id().equals(id)) {
                return;
            }
        }
        context.report(syntax.stream().get().span(), LinkCode.TAG_MISSING,
                "the event " + quoted(event.name()) + " has no field of type " + id.notation()
                        + ", so it cannot belong to the stream " + quoted(event.stream().get().name()),
                "add such a field, or leave out `stream`");
    }

    /** Every field whose type is some stream's id, also optional or several. */
    private List<Event.TagField> tags(List<Field> fields) {
        List<Event.TagField> tags = new ArrayList<>();
        for (Field field : fields) {
            FieldType type = field.type().required();
            FieldType one = type instanceof FieldType.ListOf list ? list.of()
                    : type instanceof FieldType.SetOf set ? set.of() : type;
            if (one instanceof TypeDefinition.StrongType id && symbols.isStreamId(id)) {
                tags.add(new Event.TagField(field, id));
            }
        }
        return tags;
    }
}
