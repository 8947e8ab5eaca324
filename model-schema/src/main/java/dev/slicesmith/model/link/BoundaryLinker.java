package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Stream;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links which events a decision reads. */
final class BoundaryLinker {

    /**
     * The boundary of what does not say its own.
     *
     * @param boundary what is read
     * @param undecided why the model must say it instead; absent if there is no choice
     * @param place where that is to be reported if anything needs the boundary
     */
    record Default(Boundary boundary, Optional<String> undecided, SourceSpan place) {}

    private final LinkContext context;
    private final Namer namer;
    private final AssignmentLinker assignments;
    private final Symbols symbols;

    BoundaryLinker(LinkContext context, Namer namer, AssignmentLinker assignments, Symbols symbols) {
        this.context = context;
        this.namer = namer;
        this.assignments = assignments;
        this.symbols = symbols;
    }

    /**
     * The command's field with the id of the stream that the emitted events belong to; nothing if the command has none,
     * since then a new stream begins.
     *
     * @param complete whether these are all emitted events; else, or if one is faulty, they are no ground for complaints
     */
    Default byDefault(Command command, List<Emit> emits, boolean complete, SourceText slice) {
        if (!complete || areFaulty(command, emits)) {
            return new Default(new Boundary.Nothing(), Optional.empty(), slice.span());
        }
        Map<String, Stream> streams = new LinkedHashMap<>();
        for (Emit emit : emits) {
            if (emit.event().stream().isPresent()) {
                streams.put(emit.event().stream().get().name().text(), emit.event().stream().get());
            }
        }
        if (streams.isEmpty()) {
            return undecided(emits.isEmpty()
                    ? "the slice emits no event whose stream would tell" : "the emitted events belong to no stream", slice);
        }
        if (streams.size() > 1) {
            return undecided("the emitted events belong to several streams, "
                    + String.join(", ", streams.keySet()), slice);
        }
        Stream stream = streams.values().iterator().next();
        List<Boundary.TagValue> candidates = new ArrayList<>();
        for (Field field : command.fields()) {
            if (stream.id().isPresent() && field.type() instanceof TypeDefinition.StrongType id
                    && id.equals(stream.id().get())) {
                candidates.add(new Boundary.TagValue(field, id));
            }
        }
        if (candidates.size() > 1) {
            return undecided("the command has several fields with the id of " + quoted(stream.name()) + ", "
                    + quoted(candidates.get(0).field().name()) + " and " + quoted(candidates.get(1).field().name()), slice);
        }
        Boundary boundary = candidates.isEmpty() ? new Boundary.Nothing() : new Boundary.Tagged(candidates);
        return new Default(boundary, Optional.empty(), slice.span());
    }

    private boolean areFaulty(Command command, List<Emit> emits) {
        boolean faulty = context.isFaulty(command);
        for (Emit emit : emits) {
            faulty |= context.isFaulty(emit.event());
        }
        return faulty;
    }

    /** Reports that the default is no answer, where somebody relies on it. */
    void requireDecided(Default boundary) {
        if (boundary.undecided().isPresent()) {
            context.report(boundary.place(), LinkCode.BOUNDARY_UNDECIDED,
                    "which events the decision reads must be written: " + boundary.undecided().get(),
                    "name the events under `state`, with `by: <command field>`, or `by: []` for all of them");
        }
    }

    /** What {@code by} says. */
    Boundary written(List<SourceText> by, Command command) {
        if (by.isEmpty()) {
            return new Boundary.Everything();
        }
        List<Boundary.TagValue> tags = new ArrayList<>();
        for (SourceText name : by) {
            Optional<Field> field =
                    assignments.field(name, new FieldsOf(FieldsOf.Kind.COMMAND, command.name(), command.fields()));
            if (field.isPresent()) {
                tag(field.get(), name).ifPresent(tags::add);
            }
        }
        return tags.isEmpty() ? new Boundary.Nothing() : new Boundary.Tagged(tags);
    }

    private Optional<Boundary.TagValue> tag(Field field, SourceText place) {
        if (field.type() instanceof TypeDefinition.StrongType id && symbols.isStreamId(id)) {
            namer.refuseTaken(place, field.name());
            return Optional.of(new Boundary.TagValue(field, id));
        }
        if (field.type() != TypeLinker.UNRESOLVED) {
            context.report(place.span(), LinkCode.BAD_BOUNDARY,
                    "the field " + quoted(field.name()) + " is of type " + field.type().notation()
                            + ", which is no stream's id",
                    "name a field with the id of a stream, or make a stream of it: `streams: {Name: {id: Type}}`");
        }
        return Optional.empty();
    }

    /** Reports an event that none of the boundary's reads can find. */
    void requireTags(Event event, SourceSpan place, Boundary boundary, String help) {
        if (!(boundary instanceof Boundary.Tagged tagged) || context.isFaulty(event)) {
            return;
        }
        for (Boundary.TagValue wanted : tagged.by()) {
            if (!isTagged(event, wanted.id())) {
                context.report(place, LinkCode.TAG_MISSING,
                        "the event " + quoted(event.name()) + " has no field of type " + wanted.id().notation()
                                + ", so it cannot be found by " + quoted(wanted.field().name()),
                        help);
            }
        }
    }

    private static boolean isTagged(Event event, TypeDefinition.StrongType id) {
        for (Event.TagField tag : event.tags()) {
            if (tag.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static Default undecided(String why, SourceText slice) {
        return new Default(new Boundary.Nothing(), Optional.of(why), slice.span());
    }
}
