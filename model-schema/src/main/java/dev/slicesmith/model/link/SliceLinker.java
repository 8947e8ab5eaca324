package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.OutlineSlice;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.SliceHeader;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.SliceSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links slices: each changes state, shows state, or is an outline yet. */
final class SliceLinker {

    private final LinkContext context;
    private final Namer namer;
    private final Symbols symbols;
    private final SliceParts parts;
    private final TriggerLinker triggers;
    private final DecisionLinker decisions;
    private final ProjectionLinker projections;
    private final QueryLinker queries;
    private final ScenarioLinker scenarios;

    SliceLinker(
            LinkContext context, Namer namer, TypeLinker types, AssignmentLinker assignments, Symbols symbols) {
        this.context = context;
        this.namer = namer;
        this.symbols = symbols;
        this.parts = new SliceParts(context);
        this.triggers = new TriggerLinker(context, types.fields(), assignments, symbols);
        this.decisions = new DecisionLinker(context, namer, types, assignments, symbols);
        this.projections = new ProjectionLinker(context, assignments, symbols);
        this.queries = new QueryLinker(context, types.fields());
        this.scenarios = new ScenarioLinker(context, namer, symbols);
    }

    List<Slice> link(List<SliceSyntax> slices) {
        Owners owners = Owners.of(slices, context);
        Scope scope = Scope.ofFiles(context);
        List<Slice> linked = new ArrayList<>(slices.size());
        for (SliceSyntax syntax : slices) {
            SliceHeader header = header(syntax);
            Slice slice = slice(syntax, header, owners);
            if (scope.declare("slice", syntax.name(), JavaNames.packageSegment(header.name().java()))) {
                linked.add(slice);
            }
        }
        return linked;
    }

    private Slice slice(SliceSyntax syntax, SliceHeader header, Owners owners) {
        parts.check(syntax);
        if (syntax.command().isPresent()) {
            Optional<Command> command = symbols.commands.resolve(syntax.command().get());
            if (command.isPresent()) {
                return commandSlice(syntax, header, command.get(), owners);
            }
        } else if (syntax.view().isPresent()) {
            Optional<View> view = symbols.views.resolve(syntax.view().get());
            if (view.isPresent()) {
                return viewSlice(syntax, header, view.get(), owners);
            }
        }
        eventsOf(syntax);
        triggers.checkOutline(syntax.trigger());
        return new OutlineSlice(header);
    }

    /** Events that nobody knows are said too where the command or view is unknown: all in one run. */
    private void eventsOf(SliceSyntax syntax) {
        syntax.decision().emits().forEach(emit -> symbols.events.resolve(emit.event()));
        syntax.decision().state().forEach(field -> field.on().forEach(on -> symbols.events.resolve(on.name())));
        syntax.projection().forEach(entry -> symbols.events.resolve(entry.event()));
    }

    private CommandSlice commandSlice(SliceSyntax syntax, SliceHeader header, Command command, Owners owners) {
        Trigger trigger = triggers.link(syntax, command);
        Decision decision = decisions.link(syntax.decision(), command, syntax.name());
        return new CommandSlice(
                header,
                trigger,
                command,
                owners.decides(syntax) ? Optional.of(decision) : Optional.empty(),
                scenarios.link(syntax, ScenarioLinker.Subject.of(command, trigger)));
    }

    private ViewSlice viewSlice(SliceSyntax syntax, SliceHeader header, View view, Owners owners) {
        List<Projection> on = projections.link(syntax, view);
        List<Query> asked = queries.link(syntax.queries(), view, owners.queriesOf(view));
        return new ViewSlice(
                header,
                view,
                owners.projects(syntax) ? on : List.of(),
                asked,
                scenarios.link(syntax, ScenarioLinker.Subject.of(view, asked)));
    }

    private SliceHeader header(SliceSyntax syntax) {
        Name name = namer.type(syntax.name(), syntax.doc());
        return new SliceHeader(
                name,
                documentation(syntax.doc()),
                LinkContext.value(syntax.chapter()),
                status(syntax.status()),
                syntax.trigger().actor().isPresent()
                        ? symbols.actors.find(syntax.trigger().actor().get().value())
                        : Optional.empty(),
                LinkContext.value(syntax.trigger().screen()),
                syntax.name().span());
    }

    private Optional<SliceHeader.Status> status(Optional<SourceText> word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>();
        for (SliceHeader.Status status : SliceHeader.Status.values()) {
            if (status.word().equals(word.get().value())) {
                return Optional.of(status);
            }
            known.add(status.word());
        }
        context.unknownWord(word.get(), "status", known);
        return Optional.empty();
    }
}
