package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Call;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lets a slice's automation act once: on its to-do list, on events, or because it is time. */
final class Automating {

    private final ModelIndex index;
    private final World world;
    private final Supply supply;
    private final Deciding deciding;
    private final List<Sent> sent = new ArrayList<>();

    /** A command that was sent. */
    record Sent(Command command, RecordValue values) {}

    Automating(ModelIndex index, World world, Supply supply, Deciding deciding) {
        this.index = index;
        this.world = world;
        this.supply = supply;
        this.deciding = deciding;
    }

    List<Sent> sent() {
        return sent;
    }

    /**
     * Acts once.
     *
     * @param since the position behind which events are news
     * @param result what the call outside returns
     */
    void run(CommandSlice slice, long since, List<FieldValue> result) {
        if (slice.trigger() instanceof Trigger.FromTodo todo) {
            for (RecordValue row : List.copyOf(world.rows(todo.todo()).values())) {
                send(slice, new Surroundings(world).with(Role.ROW, row), result);
            }
        } else if (slice.trigger() instanceof Trigger.AfterEvent after) {
            for (Happened happened : List.copyOf(world.events())) {
                if (happened.position() > since && happened.is(after.event())) {
                    send(slice, new Surroundings(world)
                            .with(Role.EVENT, happened.values())
                            .with(Role.META, happened.meta()), result);
                }
            }
        } else if (slice.trigger() instanceof Trigger.OnSchedule) {
            send(slice, new Surroundings(world), result);
        }
    }

    private void send(CommandSlice slice, Surroundings occasion, List<FieldValue> result) {
        Trigger.Sending sending = slice.trigger().sendingIfAny().orElseThrow();
        if (!supply.holds(sending.when(), occasion)) {
            return;
        }
        if (sending.each().isEmpty()) {
            sendOne(slice.command(), made(slice, occasion, result));
            return;
        }
        Collection<?> elements = (Collection<?>) supply.value(sending.each().get().list(), occasion);
        // All are made before the first is sent: none sees what another does.
        elements.stream()
                .map(element -> made(slice, occasion.with(Role.AS, element), result))
                .toList()
                .forEach(values -> sendOne(slice.command(), values));
    }

    private RecordValue made(CommandSlice slice, Surroundings occasion, List<FieldValue> result) {
        Surroundings surroundings = occasion;
        Call call = slice.trigger().sendingIfAny().flatMap(Trigger.Sending::call).orElse(null);
        if (call != null) {
            call.with().forEach(argument -> supply.value(argument.expression(), occasion));
            surroundings = occasion.with(Role.RESULT, PlainValues.record(call.returns(), result, world.now()));
        }
        return supply.record(
                index.values().ofCommand(slice), surroundings, "\"" + slice.command().name() + "\"");
    }

    private void sendOne(Command command, RecordValue values) {
        sent.add(new Sent(command, values));
        try {
            deciding.decide(command, values);
        } catch (Refusal | ForbiddenData answer) {
            // A rejection is an answer: the item is done.
        }
    }
}
