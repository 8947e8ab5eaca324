package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.StateField.Evolution;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.ValueSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Decides commands: folds the state, tries the rules in order, and makes the events. */
final class Deciding {

    private final ModelIndex index;
    private final World world;
    private final Supply supply;
    private final Projecting projecting;
    private final Set<Object> leftOut;
    private final Set<List<Object>> answered = new HashSet<>();

    Deciding(ModelIndex index, World world, Supply supply, Projecting projecting, Set<Object> leftOut) {
        this.leftOut = leftOut;
        this.index = index;
        this.world = world;
        this.supply = supply;
        this.projecting = projecting;
    }

    /** Carries a command out, or refuses it. */
    void decide(Command command, RecordValue values) {
        Optional<Decision> found = index.homes().decisionOf(command);
        Optional<List<Object>> call = found.flatMap(Decision::idempotency)
                .map(key -> List.of(command.name(), values.get(key.name().java())));
        if (call.isPresent() && answered.contains(call.get())) {
            return;
        }
        Constrained.check(command.fields(), values, command.name().text());
        found.ifPresent(decision -> decide(decision, values));
        call.ifPresent(answered::add);
    }

    private void decide(Decision decision, RecordValue values) {
        Surroundings surroundings = new Surroundings(world)
                .with(Role.COMMAND, values)
                .with(Role.META, new RecordValue(Map.of("time", world.now(), "user", "")))
                .history(earlier(decision.boundary(), values));
        Surroundings known = surroundings.with(Role.STATE, state(decision, values, surroundings));
        for (Rule rule : decision.rules()) {
            refuse(rule, known);
        }
        List<Made> made = decision.emits().stream().flatMap(emit -> made(emit, known).stream()).toList();
        made.forEach(one -> projecting.record(one.event(), one.values()));
    }

    private record Made(Event event, RecordValue values) {}

    /** Looked for once, however often it is asked for: nothing happens while a command is decided. */
    private Function<Event, List<RecordValue>> earlier(Boundary boundary, RecordValue command) {
        Map<String, List<RecordValue>> found = new HashMap<>();
        return event -> found.computeIfAbsent(event.name().text(), name -> history(event, boundary, command));
    }

    private List<RecordValue> history(Event event, Boundary boundary, RecordValue command) {
        return world.events().stream()
                .filter(happened -> happened.is(event) && isWithin(boundary, happened, command))
                .map(Happened::values)
                .toList();
    }

    private static boolean isWithin(Boundary boundary, Happened happened, RecordValue command) {
        if (boundary instanceof Boundary.Tagged tagged) {
            return tagged.by().stream().allMatch(tag -> hasTag(happened, tag, command));
        }
        return boundary instanceof Boundary.Everything;
    }

    private static boolean hasTag(Happened happened, Boundary.TagValue tag, RecordValue command) {
        Object value = command.get(tag.field().name().java());
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() && happened.isTagged(tag.id(), optional.get());
        }
        return happened.isTagged(tag.id(), value);
    }

    private RecordValue state(Decision decision, RecordValue command, Surroundings surroundings) {
        Map<String, Object> state = new LinkedHashMap<>();
        for (StateField field : decision.state()) {
            if (field.value().isEmpty()) {
                index.expressions().initialOf(field).ifPresent(initial ->
                        state.put(field.name().java(), supply.evaluator().evaluate(initial, surroundings)));
            }
        }
        for (Happened happened : world.events()) {
            evolve(decision, state, happened, command);
        }
        for (StateField field : decision.state()) {
            field.value().ifPresent(value -> {
                // Computed when it is needed, as in generated code: what nobody asks for cannot fail.
                Surroundings known = surroundings.with(Role.STATE, new RecordValue(state));
                Supplier<Object> later = () -> supply.value(value, known);
                state.put(field.name().java(), later);
            });
        }
        return new RecordValue(state);
    }

    /** All expressions see the state as it was before the event. */
    private void evolve(Decision decision, Map<String, Object> state, Happened happened, RecordValue command) {
        Surroundings surroundings = new Surroundings(world)
                .with(Role.EVENT, happened.values())
                .with(Role.META, happened.meta())
                .with(Role.STATE, new RecordValue(state))
                .parameters(command::get);
        for (StateField field : decision.state()) {
            for (Evolution evolution : field.on()) {
                if (happened.is(evolution.event()) && !leftOut.contains(evolution)
                        && isWithin(field.boundary(), happened, command)) {
                    state.put(field.name().java(), evolved(field, evolution, surroundings));
                }
            }
        }
    }

    private Object evolved(StateField field, Evolution evolution, Surroundings surroundings) {
        ValueSource source = index.values().of(evolution);
        Object value;
        if (source instanceof ValueSource.Explicit explicit) {
            value = supply.value(explicit.expression(), surroundings);
        } else if (source instanceof ValueSource.Copied copied) {
            value = Supply.copied(copied, surroundings);
        } else {
            throw new OpenProblem("what " + evolution.event().name() + " makes of the state \"" + field.name() + "\"");
        }
        return index.expressions().typeOf(field).map(type -> Supply.fitted(value, type)).orElse(value);
    }

    private void refuse(Rule rule, Surroundings surroundings) {
        if (leftOut.contains(rule)) {
            return;
        }
        if (rule.when().isEmpty()) {
            throw new OpenProblem("whether to refuse with \"" + rule.error().name() + "\"");
        }
        if (supply.holds(rule.when(), surroundings)) {
            throw new Refusal(rule.error(),
                    supply.record(index.values().of(rule), surroundings, "\"" + rule.error().name() + "\""));
        }
    }

    private List<Made> made(Emit emit, Surroundings surroundings) {
        if (leftOut.contains(emit) || !supply.holds(emit.when(), surroundings)) {
            return List.of();
        }
        if (emit.each().isEmpty()) {
            return List.of(one(emit, surroundings));
        }
        Collection<?> elements = (Collection<?>) supply.value(emit.each().get().list(), surroundings);
        return elements.stream().map(element -> one(emit, surroundings.with(Role.AS, element))).toList();
    }

    private Made one(Emit emit, Surroundings surroundings) {
        Event event = emit.event();
        RecordValue values = supply.record(index.values().of(emit), surroundings, "\"" + event.name() + "\"");
        Constrained.check(event.fields(), values, event.name().text());
        return new Made(event, values);
    }
}
