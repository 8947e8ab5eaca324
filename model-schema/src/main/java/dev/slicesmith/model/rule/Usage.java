package dev.slicesmith.model.rule;

import dev.slicesmith.model.Actor;
import dev.slicesmith.model.Call;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.Stream;
import dev.slicesmith.model.Trigger.Sending;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which types, streams, errors and actors some part of the model refers to, by name. */
final class Usage {

    private final Set<String> types = new HashSet<>();
    private final Set<String> streams = new HashSet<>();
    private final Set<String> tagIds = new HashSet<>();
    private final Set<String> errors = new HashSet<>();
    private final Set<String> actors = new HashSet<>();

    private Usage() {}

    static Usage of(EventModel model) {
        Usage usage = new Usage();
        usage.addElements(model);
        for (Slice slice : model.slices()) {
            slice.header().actor().ifPresent(actor -> usage.actors.add(actor.name().text()));
            if (slice instanceof CommandSlice changes) {
                usage.addSlice(changes);
            } else if (slice instanceof ViewSlice shows) {
                shows.queries().forEach(query -> usage.addFields(query.params()));
            }
        }
        return usage;
    }

    boolean uses(TypeDefinition type) {
        return types.contains(type.name().text());
    }

    boolean uses(Stream stream) {
        return streams.contains(stream.name().text())
                || stream.id().filter(id -> tagIds.contains(id.name().text())).isPresent();
    }

    boolean uses(ErrorDefinition error) {
        return errors.contains(error.name().text());
    }

    boolean uses(Actor actor) {
        return actors.contains(actor.name().text());
    }

    private void addElements(EventModel model) {
        for (TypeDefinition type : model.types()) {
            if (type instanceof ValueObject object) {
                addFields(object.fields());
            }
        }
        model.streams().forEach(stream -> stream.id().ifPresent(this::addType));
        for (Command command : model.commands()) {
            addFields(command.fields());
        }
        for (Event event : model.events()) {
            addFields(event.fields());
            event.stream().ifPresent(stream -> streams.add(stream.name().text()));
            event.tags().forEach(tag -> tagIds.add(tag.id().name().text()));
        }
        for (View view : model.views()) {
            addFields(view.fields());
        }
        for (ErrorDefinition error : model.errors()) {
            addFields(error.fields());
        }
    }

    private void addSlice(CommandSlice slice) {
        slice.trigger()
                .sendingIfAny()
                .flatMap(Sending::call)
                .map(Call::returns)
                .ifPresent(this::addFields);
        if (slice.decision().isPresent()) {
            Decision decision = slice.decision().get();
            for (StateField field : decision.state()) {
                field.type().ifPresent(this::addType);
            }
            decision.rules().forEach(rule -> errors.add(rule.error().name().text()));
        }
    }

    private void addFields(List<Field> fields) {
        for (Field field : fields) {
            addType(field.type());
        }
    }

    private void addType(FieldType type) {
        if (type instanceof TypeDefinition named) {
            types.add(named.name().text());
        } else if (type instanceof FieldType.OptionalOf optional) {
            addType(optional.of());
        } else if (type instanceof FieldType.ListOf list) {
            addType(list.of());
        } else if (type instanceof FieldType.SetOf set) {
            addType(set.of());
        } else if (type instanceof FieldType.MapOf map) {
            addType(map.of());
        }
    }
}
