package dev.slicesmith.model;

import java.util.List;
import java.util.Optional;

/**
 * A slice that changes state.
 *
 * @param trigger what sends the command
 * @param command the command
 * @param decision how it is decided; absent if another slice says so
 */
public record CommandSlice(
        SliceHeader header,
        Trigger trigger,
        Command command,
        Optional<Decision> decision,
        List<Scenario> scenarios)
        implements Slice {

    public CommandSlice {
        scenarios = List.copyOf(scenarios);
    }

    @Override
    public Pattern pattern() {
        if (trigger instanceof Trigger.AfterEvent after && after.event().isExternal()) {
            return Pattern.TRANSLATION;
        }
        return trigger instanceof Trigger.ByPerson ? Pattern.STATE_CHANGE : Pattern.AUTOMATION;
    }
}
