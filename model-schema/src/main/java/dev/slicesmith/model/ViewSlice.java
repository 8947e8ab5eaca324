package dev.slicesmith.model;

import java.util.List;

/**
 * A slice that shows state.
 *
 * @param view the view
 * @param on how events become rows; empty if another slice says so, or if the view is external
 * @param queries named ways to ask
 */
public record ViewSlice(
        SliceHeader header, View view, List<Projection> on, List<Query> queries, List<Scenario> scenarios)
        implements Slice {

    public ViewSlice {
        on = List.copyOf(on);
        queries = List.copyOf(queries);
        scenarios = List.copyOf(scenarios);
    }

    @Override
    public Pattern pattern() {
        return Pattern.STATE_VIEW;
    }
}
