package dev.slicesmith.model.write;

import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ActorSyntax;
import dev.slicesmith.model.syntax.CommandSyntax;
import dev.slicesmith.model.syntax.ErrorSyntax;
import dev.slicesmith.model.syntax.EventSyntax;
import dev.slicesmith.model.syntax.StreamSyntax;
import dev.slicesmith.model.syntax.ViewSyntax;

/** Writes the bodies of streams, errors, actors, commands, events and views. */
final class ElementWriter {

    private ElementWriter() {}

    static OutNode stream(StreamSyntax stream) {
        OutNode.Collection mapping = OutNode.mapping();
        Nodes.putDoc(mapping, stream.doc());
        stream.id().ifPresent(id -> mapping.put("id", FieldWriter.type(id)));
        return Nodes.orNothing(mapping);
    }

    static OutNode error(ErrorSyntax error) {
        OutNode.Collection mapping = OutNode.mapping();
        Nodes.putDoc(mapping, error.doc());
        Nodes.putText(mapping, "message", error.message());
        FieldWriter.putFields(mapping, "fields", error.fields());
        return Nodes.orNothing(mapping);
    }

    static OutNode actor(ActorSyntax actor) {
        OutNode.Collection mapping = OutNode.mapping();
        Nodes.putDoc(mapping, actor.doc());
        return Nodes.orNothing(mapping);
    }

    static OutNode command(CommandSyntax command) {
        OutNode.Collection mapping = OutNode.mapping();
        Nodes.putDoc(mapping, command.doc());
        FieldWriter.putFields(mapping, "fields", command.fields());
        return Nodes.orNothing(mapping);
    }

    static OutNode event(EventSyntax event) {
        OutNode.Collection mapping = OutNode.mapping();
        Nodes.putDoc(mapping, event.doc());
        Nodes.putText(mapping, "stream", event.stream());
        Nodes.putText(mapping, "external", event.external());
        Nodes.putWord(mapping, "version", event.version());
        FieldWriter.putFields(mapping, "fields", event.fields());
        if (!event.upcasts().isEmpty()) {
            OutNode.Collection upcasts = OutNode.mapping();
            for (EventSyntax.Upcast upcast : event.upcasts()) {
                SourceText from = upcast.from();
                OutNode.Collection body = OutNode.mapping();
                Nodes.putAssignments(body, "set", upcast.set());
                Quoting quoting = Scalars.isNothing(from.value()) ? Quoting.NAME : Quoting.WORD;
                upcasts.put(from.value(), quoting, Nodes.orNothing(body));
            }
            mapping.put("upcasts", upcasts);
        }
        return Nodes.orNothing(mapping);
    }

    static OutNode view(ViewSyntax view) {
        OutNode.Collection mapping = OutNode.mapping();
        Nodes.putDoc(mapping, view.doc());
        if (!view.key().isEmpty()) {
            mapping.put("key", Nodes.oneOrMore(view.key()));
        }
        Nodes.putText(mapping, "external", view.external());
        Nodes.putWord(mapping, "consistency", view.consistency());
        FieldWriter.putFields(mapping, "fields", view.fields());
        return Nodes.orNothing(mapping);
    }
}
