package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Element;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Doubts;
import dev.slicesmith.model.expression.CheckedExpressions;
import java.util.Map;
import java.util.Optional;

/** Checks every expression of a model: reads it, types it, and makes it fit its place. */
public final class ExpressionChecker {

    private ExpressionChecker() {}

    /** Checks a linked model; what is wrong is reported, what is right is in the result. */
    public static CheckedExpressions check(EventModel model, Diagnostics diagnostics) {
        return check(model, diagnostics, Doubts.NONE);
    }

    /** The same of a model with errors: whatever mentions something faulty is not blamed. */
    public static CheckedExpressions check(EventModel model, Diagnostics diagnostics, Doubts doubts) {
        Session session = new Session(model, diagnostics, doubts);
        Places places = new Places(model, session);
        model.events().forEach(places.views::checkUpcasts);
        model.views().forEach(places.views::checkDerived);
        model.slices().forEach(places::check);
        return session.result();
    }

    /**
     * Checks one expression of a checked model with another text.
     *
     * @param model the model
     * @param checked its expressions
     * @param place the slice or view that the expression stands in
     * @param expression the expression
     * @param text what it says instead
     * @return all expressions, or nothing if the place does not pass its check like this
     */
    public static Optional<CheckedExpressions> reworded(
            EventModel model, CheckedExpressions checked, Element place, Expression expression, String text) {
        Diagnostics diagnostics = new Diagnostics();
        Session session = new Session(model, diagnostics, Doubts.NONE, checked, Map.of(expression, text));
        Places places = new Places(model, session);
        if (place instanceof View view) {
            places.views.checkDerived(view);
        } else {
            places.check((Slice) place);
        }
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(session.result());
    }

    /** Where expressions stand. */
    private static final class Places {

        private final Session session;
        private final DecisionCheck decisions;
        private final SendingCheck sendings;
        private final ViewCheck views;

        Places(EventModel model, Session session) {
            this.session = session;
            Variables variables = new Variables(model.span());
            decisions = new DecisionCheck(session, variables);
            sendings = new SendingCheck(session, variables);
            views = new ViewCheck(session, variables);
        }

        void check(Slice slice) {
            session.enter(slice);
            if (slice instanceof CommandSlice changes) {
                changes.decision().ifPresent(decision -> decisions.check(changes.command(), decision));
                changes.trigger().sendingIfAny()
                        .ifPresent(sending -> sendings.check(changes.trigger(), sending, changes.command()));
            } else if (slice instanceof ViewSlice shows) {
                views.check(shows);
            }
        }
    }
}
