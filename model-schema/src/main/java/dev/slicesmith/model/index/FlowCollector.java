package dev.slicesmith.model.index;

import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Call;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.Trigger.Sending;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Walks a model once and notes who makes and reads what. */
final class FlowCollector {

    private final EventFlow flow;
    private final CheckedExpressions expressions;

    FlowCollector(EventFlow flow, CheckedExpressions expressions) {
        this.flow = flow;
        this.expressions = expressions;
    }

    void collect(EventModel model) {
        for (Slice slice : model.slices()) {
            if (slice instanceof CommandSlice changes) {
                trigger(changes);
                changes.decision().ifPresent(decision -> decision(changes, decision));
            } else if (slice instanceof ViewSlice shows) {
                for (Projection entry : shows.on()) {
                    read(entry.event(), slice, EventRead.Use.PROJECTION, entry.span());
                }
            }
        }
        for (Event event : model.publishes()) {
            flow.add(new EventRead(event, Optional.empty(), EventRead.Use.PUBLISHED, model.span()));
        }
    }

    private void trigger(CommandSlice slice) {
        if (slice.trigger() instanceof Trigger.AfterEvent after) {
            read(after.event(), slice, EventRead.Use.TRIGGER, slice.span());
        } else if (slice.trigger() instanceof Trigger.FromTodo todo) {
            flow.add(new ViewRead(todo.todo(), slice, ViewRead.Use.TODO, slice.span()));
        }
        slice.trigger().sendingIfAny().ifPresent(sending -> sending(slice, sending));
    }

    private void sending(CommandSlice slice, Sending sending) {
        sending.when().ifPresent(when -> expression(slice, when, ViewRead.Use.AUTOMATION));
        sending.each().ifPresent(each -> expression(slice, each.list(), ViewRead.Use.AUTOMATION));
        assignments(slice, sending.with(), ViewRead.Use.AUTOMATION);
        for (Call.Argument argument : sending.call().map(Call::with).orElse(List.of())) {
            expression(slice, argument.expression(), ViewRead.Use.AUTOMATION);
        }
    }

    private void decision(CommandSlice slice, Decision decision) {
        for (StateField field : decision.state()) {
            for (StateField.Evolution evolution : field.on()) {
                read(
                        evolution.event(),
                        slice,
                        EventRead.Use.STATE,
                        evolution.value().map(Expression::span).orElse(field.span()));
            }
            field.value().ifPresent(value -> expression(slice, value, ViewRead.Use.DECISION));
        }
        for (Rule rule : decision.rules()) {
            rule.when().ifPresent(when -> expression(slice, when, ViewRead.Use.DECISION));
            assignments(slice, rule.set(), ViewRead.Use.DECISION);
        }
        decision.emits().forEach(emit -> emit(slice, emit));
        for (View view : decision.reads()) {
            flow.add(new ViewRead(view, slice, ViewRead.Use.POLICY, slice.span()));
        }
    }

    private void emit(CommandSlice slice, Emit emit) {
        flow.add(new EventMade(slice, emit));
        emit.when().ifPresent(when -> expression(slice, when, ViewRead.Use.DECISION));
        emit.each().ifPresent(each -> expression(slice, each.list(), ViewRead.Use.DECISION));
        assignments(slice, emit.set(), ViewRead.Use.DECISION);
    }

    private void assignments(CommandSlice slice, List<Assignment> assignments, ViewRead.Use use) {
        for (Assignment assignment : assignments) {
            expression(slice, assignment.expression(), use);
        }
    }

    private void expression(CommandSlice slice, Expression expression, ViewRead.Use use) {
        Optional<TypedExpression> typed = expressions.of(expression);
        if (typed.isPresent()) {
            for (Event event : typed.get().events()) {
                read(event, slice, EventRead.Use.HISTORY, expression.span());
            }
            for (View view : typed.get().views()) {
                flow.add(new ViewRead(view, slice, use, expression.span()));
            }
        }
    }

    private void read(Event event, Slice slice, EventRead.Use use, SourceSpan span) {
        flow.add(new EventRead(event, Optional.of(slice), use, span));
    }
}
