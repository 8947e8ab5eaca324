package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.CheckedExpressions;

/** Checks every expression of a model: reads it, types it, and makes it fit its place. */
public final class ExpressionChecker {

    private ExpressionChecker() {}

    /** Checks a linked model; what is wrong is reported, what is right is in the result. */
    public static CheckedExpressions check(EventModel model, Diagnostics diagnostics) {
        Session session = new Session(model, diagnostics);
        Variables variables = new Variables(model.span());
        DecisionCheck decisions = new DecisionCheck(session, variables);
        SendingCheck sendings = new SendingCheck(session, variables);
        ViewCheck views = new ViewCheck(session, variables);
        for (Event event : model.events()) {
            views.checkUpcasts(event);
        }
        for (View view : model.views()) {
            views.checkDerived(view);
        }
        for (Slice slice : model.slices()) {
            if (slice instanceof CommandSlice changes) {
                changes.decision().ifPresent(decision -> decisions.check(changes.command(), decision));
                changes.trigger().sendingIfAny()
                        .ifPresent(sending -> sendings.check(changes.trigger(), sending, changes.command()));
            } else if (slice instanceof ViewSlice shows) {
                views.check(shows);
            }
        }
        return session.result();
    }
}
