package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Actor;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ActorSyntax;
import dev.slicesmith.model.syntax.CommandSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links commands and actors. */
final class ElementLinker {

    private final LinkContext context;
    private final Namer namer;
    private final FieldLinker fields;
    private final Symbols symbols;
    private final Scope actorNames;

    ElementLinker(LinkContext context, Namer namer, FieldLinker fields, Symbols symbols) {
        this.context = context;
        this.namer = namer;
        this.fields = fields;
        this.symbols = symbols;
        this.actorNames = Scope.ofFiles(context);
    }

    void linkCommands(List<CommandSyntax> commands) {
        for (CommandSyntax syntax : commands) {
            List<Field> linked = fields.link(syntax.fields(), FieldOwner.COMMAND);
            Name name = namer.type(syntax.name(), syntax.doc());
            symbols.elements.declare("command", syntax.name(), name.java());
            symbols.commands.put(
                    name.text(), new Command(name, linked, documentation(syntax.doc()), syntax.name().span()));
        }
    }

    void linkActors(List<ActorSyntax> actors) {
        for (ActorSyntax syntax : actors) {
            declareActor(syntax.name(), syntax.doc());
        }
    }

    /** Declares the actors that slices name and nobody declared, in the order of the slices. */
    void declareNamedActors(List<SliceSyntax> slices) {
        Set<String> declared = new HashSet<>(symbols.actors.names());
        for (SliceSyntax slice : slices) {
            Optional<SourceText> actor = slice.trigger().actor();
            if (actor.isPresent() && symbols.actors.find(actor.get().value()).isEmpty()) {
                hintAtDeclared(actor.get(), declared);
                declareActor(actor.get(), DocSyntax.NONE);
            }
        }
    }

    private void declareActor(SourceText text, DocSyntax doc) {
        Name name = namer.type(text, doc);
        if (actorNames.declare("actor", text, name.java())) {
            symbols.actors.put(name.text(), new Actor(name, documentation(doc), text.span()));
        }
    }

    private void hintAtDeclared(SourceText actor, Set<String> declared) {
        Optional<String> near = context.nearest(actor.value(), declared);
        if (near.isPresent()) {
            context.report(Diagnostic.at(actor.span(), LinkCode.LIKELY_MISSPELLING,
                            "the actor " + quoted(actor) + " is declared nowhere, but " + quoted(near.get()) + " is")
                    .help("write " + quoted(near.get()) + ", or declare " + quoted(actor) + " under `actors` too"));
        }
    }
}
