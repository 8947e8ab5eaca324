package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.View;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DecisionSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links how a command is decided. */
final class DecisionLinker {

    private final LinkContext context;
    private final AssignmentLinker assignments;
    private final Symbols symbols;
    private final BoundaryLinker boundaries;
    private final StateLinker states;
    private final HistoryLinker history;

    DecisionLinker(
            LinkContext context, Namer namer, TypeLinker types, AssignmentLinker assignments, Symbols symbols) {
        this.context = context;
        this.assignments = assignments;
        this.symbols = symbols;
        this.boundaries = new BoundaryLinker(context, namer, assignments, symbols);
        this.history = new HistoryLinker(context, boundaries, symbols);
        this.states = new StateLinker(context, namer, types, boundaries, symbols);
    }

    Decision link(DecisionSyntax syntax, Command command, SourceText slice) {
        List<Emit> emits = emits(syntax);
        BoundaryLinker.Default boundary = boundaries.byDefault(
                command, emits, emits.size() == syntax.emits().size(), slice);
        history.check(syntax, boundary);
        return new Decision(
                states.link(syntax.state(), command, boundary),
                rules(syntax),
                emits,
                reads(syntax),
                idempotency(syntax, command),
                boundary.boundary());
    }

    private List<Emit> emits(DecisionSyntax syntax) {
        List<Emit> emits = new ArrayList<>(syntax.emits().size());
        for (DecisionSyntax.Emit emit : syntax.emits()) {
            Optional<Event> event = symbols.events.resolve(emit.event());
            if (event.isEmpty()) {
                continue;
            }
            if (event.get().isExternal()) {
                context.report(emit.event().span(), LinkCode.EXTERNAL_EMITTED,
                        "the event " + quoted(emit.event()) + " is another system's, so no decision makes it",
                        "emit an event of this model, or leave out its `external`");
                continue;
            }
            emits.add(new Emit(
                    event.get(),
                    LinkContext.expression(emit.when()),
                    assignments.each(emit.each()),
                    assignments.link(emit.set(), new FieldsOf(FieldsOf.Kind.EVENT, emit.event(), event.get().fields())),
                    documentation(emit.doc()),
                    emit.event().span()));
        }
        return emits;
    }

    private List<Rule> rules(DecisionSyntax syntax) {
        List<Rule> rules = new ArrayList<>(syntax.rules().size());
        for (DecisionSyntax.Rule rule : syntax.rules()) {
            Optional<ErrorDefinition> error = symbols.errors.find(rule.reject().value());
            if (error.isPresent()) {
                rules.add(new Rule(
                        error.get(),
                        LinkContext.expression(rule.when()),
                        assignments.link(rule.set(),
                                new FieldsOf(FieldsOf.Kind.ERROR, rule.reject(), error.get().fields())),
                        documentation(rule.doc()),
                        rule.reject().span()));
            }
        }
        return rules;
    }

    private List<View> reads(DecisionSyntax syntax) {
        List<View> views = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SourceText name : syntax.reads()) {
            Optional<View> view = symbols.views.resolve(name);
            if (view.isPresent() && seen.add(name.value())) {
                views.add(view.get());
            }
        }
        return views;
    }

    private Optional<Field> idempotency(DecisionSyntax syntax, Command command) {
        if (syntax.idempotency().isEmpty()) {
            return Optional.empty();
        }
        SourceText name = syntax.idempotency().get();
        Optional<Field> field = assignments.field(
                name, new FieldsOf(FieldsOf.Kind.COMMAND, command.name(), command.fields()));
        if (field.isPresent() && !(field.get().type().unwrapped() instanceof ScalarType scalar && scalar != ScalarType.JSON)
                && field.get().type() != TypeLinker.UNRESOLVED) {
            context.report(name.span(), LinkCode.BAD_KEY,
                    "the field " + quoted(name) + " of type " + field.get().type().notation()
                            + " cannot tell repetitions of a command",
                    "name a field that is a scalar and always there, such as a uuid");
        }
        return field;
    }
}
