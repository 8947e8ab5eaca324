package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.expression.parse.PathNames;
import dev.slicesmith.model.source.ScalarPositions;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.DecisionSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sees to it that {@code events.ItemAdded} in rules and emits can be answered: such events are read by the decision's
 * default boundary, so there must be one, and the event must have its tag. The words of an expression tell which
 * events it means; whether it makes sense otherwise is for later.
 */
final class HistoryLinker {

    private static final String HISTORY = "events";

    private final LinkContext context;
    private final BoundaryLinker boundaries;
    private final Symbols symbols;
    private final Map<String, Event> byJavaName = new HashMap<>();

    HistoryLinker(LinkContext context, BoundaryLinker boundaries, Symbols symbols) {
        this.context = context;
        this.boundaries = boundaries;
        this.symbols = symbols;
    }

    void check(DecisionSyntax decision, BoundaryLinker.Default boundary) {
        for (SourceText expression : expressions(decision)) {
            if (expression.value().contains(HISTORY)) {
                for (PathNames name : PathNames.behind(HISTORY, expression.value())) {
                    check(name, new ScalarPositions(expression).span(name.start(), name.end()), boundary);
                }
            }
        }
    }

    private void check(PathNames name, SourceSpan place, BoundaryLinker.Default boundary) {
        Event event = event(name.name());
        if (event == null) {
            return;
        }
        if (event.isExternal()) {
            context.report(place, LinkCode.EXTERNAL_READ,
                    "the event " + quoted(event.name()) + " is another system's, and no decision reads those",
                    "translate it: a slice with `after: " + event.name() + "` and a command makes an event of this model");
        } else if (boundary.undecided().isPresent()) {
            boundaries.requireDecided(boundary);
        } else {
            boundaries.requireTags(event, place, boundary.boundary(),
                    "add such a field to the event, or read it into a field of `state` with a `by` of its own");
        }
    }

    private Event event(String name) {
        if (byJavaName.isEmpty()) {
            for (Event event : symbols.events.all()) {
                byJavaName.put(event.name().java(), event);
            }
        }
        return byJavaName.get(name);
    }

    private static List<SourceText> expressions(DecisionSyntax decision) {
        List<SourceText> expressions = new ArrayList<>();
        for (DecisionSyntax.Rule rule : decision.rules()) {
            addIfAny(rule.when(), expressions);
            addAll(rule.set(), expressions);
        }
        for (DecisionSyntax.Emit emit : decision.emits()) {
            addIfAny(emit.when(), expressions);
            if (emit.each().isPresent()) {
                expressions.add(emit.each().get().list());
            }
            addAll(emit.set(), expressions);
        }
        return expressions;
    }

    private static void addIfAny(Optional<SourceText> expression, List<SourceText> expressions) {
        if (expression.isPresent()) {
            expressions.add(expression.get());
        }
    }

    private static void addAll(List<AssignmentSyntax> assignments, List<SourceText> expressions) {
        for (AssignmentSyntax assignment : assignments) {
            expressions.add(assignment.expression());
        }
    }
}
