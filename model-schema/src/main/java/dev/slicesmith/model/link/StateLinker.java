package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.StateFieldSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links what a decision must know. */
final class StateLinker {

    private final LinkContext context;
    private final Namer namer;
    private final TypeLinker types;
    private final BoundaryLinker boundaries;
    private final Symbols symbols;

    StateLinker(LinkContext context, Namer namer, TypeLinker types, BoundaryLinker boundaries, Symbols symbols) {
        this.context = context;
        this.namer = namer;
        this.types = types;
        this.boundaries = boundaries;
        this.symbols = symbols;
    }

    List<StateField> link(List<StateFieldSyntax> fields, Command command, BoundaryLinker.Default byDefault) {
        Scope scope = Scope.ofMembers(context);
        List<StateField> linked = new ArrayList<>(fields.size());
        for (StateFieldSyntax syntax : fields) {
            StateField field = field(syntax, command, byDefault);
            if (scope.declare("state field", syntax.name(), field.name().java())) {
                linked.add(field);
            }
        }
        return linked;
    }

    private StateField field(StateFieldSyntax syntax, Command command, BoundaryLinker.Default byDefault) {
        checkParts(syntax);
        Name name = namer.member(syntax.name(), syntax.doc());
        Optional<FieldType> type =
                syntax.type().isPresent() ? Optional.of(types.resolve(syntax.type().get())) : Optional.empty();
        boolean written = syntax.by().isPresent();
        if (!written && !syntax.on().isEmpty()) {
            boundaries.requireDecided(new BoundaryLinker.Default(
                    byDefault.boundary(), byDefault.undecided(), syntax.name().span()));
        }
        Boundary boundary = written ? boundaries.written(syntax.by().get(), command) : byDefault.boundary();
        return new StateField(
                name,
                type,
                LinkContext.expression(syntax.initial()),
                boundary,
                evolutions(syntax, boundary, written),
                LinkContext.expression(syntax.value()),
                documentation(syntax.doc()),
                syntax.name().span());
    }

    private void checkParts(StateFieldSyntax syntax) {
        if (syntax.value().isEmpty()) {
            return;
        }
        if (!syntax.on().isEmpty() || syntax.by().isPresent() || syntax.initial().isPresent()) {
            context.report(syntax.value().get().span(), LinkCode.CONTRADICTION,
                    "the state field " + quoted(syntax.name())
                            + " is computed by `value`, so it has no `on`, `by` or `initial`",
                    "leave one of them out");
        }
    }

    private List<StateField.Evolution> evolutions(StateFieldSyntax syntax, Boundary boundary, boolean written) {
        List<StateField.Evolution> evolutions = new ArrayList<>(syntax.on().size());
        Set<String> seen = new HashSet<>();
        for (AssignmentSyntax on : syntax.on()) {
            Optional<Event> event = symbols.events.resolve(on.name());
            if (event.isEmpty()) {
                continue;
            }
            if (event.get().isExternal()) {
                context.report(on.name().span(), LinkCode.EXTERNAL_READ,
                        "the event " + quoted(on.name()) + " is another system's, and no decision reads those",
                        "translate it: a slice with `after: " + on.name() + "` and a command makes an event of this model");
                continue;
            }
            if (!seen.add(on.name().value())) {
                context.report(on.name().span(), LinkCode.DUPLICATE_NAME,
                        "the event " + quoted(on.name()) + " changes " + quoted(syntax.name()) + " twice",
                        "make one expression of it");
                continue;
            }
            boundaries.requireTags(event.get(), on.name().span(), boundary, written
                    ? "add such a field to the event, or name another in `by`"
                    : "add such a field to the event, or write `by`, or `by: []` for all such events");
            // Nothing behind the event's name: the event's field of the same name and type.
            Optional<Expression> value = on.expression().value().isBlank()
                    ? Optional.empty()
                    : Optional.of(new Expression(on.expression()));
            evolutions.add(new StateField.Evolution(event.get(), value));
        }
        return evolutions;
    }
}
