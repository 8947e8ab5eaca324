package dev.slicesmith.runtime.automation;

import dev.slicesmith.runtime.command.Call;
import dev.slicesmith.runtime.command.CommandResult;
import dev.slicesmith.runtime.command.Recorder;
import dev.slicesmith.runtime.store.AppendConflict;
import dev.slicesmith.runtime.store.StoredEvent;
import java.util.List;
import java.util.Optional;

/**
 * Where events of other systems come in. Each is recorded once, however often it is sent.
 *
 * @param <E> what all events have in common
 */
public final class Inbound<E> {

    private static final int ATTEMPTS = 10;

    private final Recorder<E> recorder;

    /** Takes events and records them. */
    public Inbound(Recorder<E> recorder) {
        this.recorder = recorder;
    }

    /**
     * Records an event of another system.
     *
     * @param source the other system, as the model names it
     * @param event what happened there
     * @param call its key is the message's id in the other system; without one, every message counts
     */
    public CommandResult<E> receive(String source, E event, Call call) {
        String key = call.key() == null ? null : "external " + source + " " + call.key();
        AppendConflict last = null;
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<List<StoredEvent>> earlier = key == null ? Optional.empty() : recorder.store().resultOf(key);
            if (earlier.isPresent()) {
                return new CommandResult<>(earlier.get().stream().map(recorder.types()::decode).toList(), true);
            }
            try {
                return new CommandResult<>(
                        recorder.record(List.of(event), recorder.metadata(call), Optional.empty(), key), false);
            } catch (AppendConflict collision) {
                last = collision;
            }
        }
        throw last;
    }
}
