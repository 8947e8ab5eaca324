package dev.slicesmith.model.index;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.expression.CheckedExpressions;

/**
 * All computed knowledge about one model, made once in linear time. Emits, rules, projections and slices are found by
 * identity: ask with the objects of this very model.
 *
 * @param model the model
 * @param expressions its expressions
 * @param homes which slice an element lives in
 * @param values where values come from
 * @param flow who makes and who reads what
 */
public record ModelIndex(
        EventModel model, CheckedExpressions expressions, Homes homes, ValueSources values, EventFlow flow) {

    /** Computes everything. */
    public static ModelIndex of(EventModel model, CheckedExpressions expressions) {
        Homes homes = new Homes(model);
        return new ModelIndex(
                model, expressions, homes, ValueSources.of(model, expressions), EventFlow.of(model, expressions));
    }
}
