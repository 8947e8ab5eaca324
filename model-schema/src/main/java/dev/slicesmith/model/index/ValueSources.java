package dev.slicesmith.model.index;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.StateField.Evolution;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.expression.CheckedExpressions;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where every value that a model fills in comes from: the one place that knows the language's rules for values. Emits,
 * rules, projections and slices are found by identity.
 */
public final class ValueSources {

    private final Map<Emit, List<FieldSource>> emits = new IdentityHashMap<>();
    private final Map<Rule, List<FieldSource>> rules = new IdentityHashMap<>();
    private final Map<Evolution, ValueSource> evolutions = new IdentityHashMap<>();
    private final Map<CommandSlice, List<FieldSource>> commands = new IdentityHashMap<>();
    private final Map<CommandSlice, List<ArgumentSource>> calls = new IdentityHashMap<>();
    private final Map<Projection, RowSources> projections = new IdentityHashMap<>();

    private ValueSources() {}

    static ValueSources of(EventModel model, CheckedExpressions expressions) {
        ValueSources sources = new ValueSources();
        for (Slice slice : model.slices()) {
            if (slice instanceof CommandSlice changes) {
                sources.addDecision(changes, expressions);
                sources.addSending(changes, expressions);
            } else if (slice instanceof ViewSlice shows) {
                for (Projection projection : shows.on()) {
                    sources.projections.put(projection, RowSourcing.of(shows.view(), projection, expressions));
                }
            }
        }
        return sources;
    }

    private void addDecision(CommandSlice slice, CheckedExpressions expressions) {
        if (slice.decision().isEmpty()) {
            return;
        }
        DecisionSourcing sourcing = new DecisionSourcing(slice.command(), slice.decision().get(), expressions);
        for (StateField field : slice.decision().get().state()) {
            for (Evolution evolution : field.on()) {
                evolutions.put(evolution, sourcing.of(field, evolution));
            }
        }
        slice.decision().get().rules().forEach(rule -> rules.put(rule, sourcing.of(rule)));
        slice.decision().get().emits().forEach(emit -> emits.put(emit, sourcing.of(emit)));
    }

    private void addSending(CommandSlice slice, CheckedExpressions expressions) {
        Optional<Trigger.Sending> sending = slice.trigger().sendingIfAny();
        if (sending.isPresent()) {
            SendingSourcing sourcing = new SendingSourcing(slice.trigger(), sending.get(), expressions);
            commands.put(slice, sourcing.of(slice.command()));
            sending.get().call().ifPresent(call -> calls.put(slice, sourcing.of(call)));
        }
    }

    /** Per field of the emitted event, in order, where its value comes from. */
    public List<FieldSource> of(Emit emit) {
        return emits.getOrDefault(emit, List.of());
    }

    /** Per field of the rule's error, in order, where its value comes from. */
    public List<FieldSource> of(Rule rule) {
        return rules.getOrDefault(rule, List.of());
    }

    /** The new value that an event gives a state field: explicit, copied from the event, or open. */
    public ValueSource of(Evolution evolution) {
        return evolutions.getOrDefault(evolution, new ValueSource.Open(List.of()));
    }

    /** Per field of the command that an automation or translation sends; empty if a person sends it. */
    public List<FieldSource> ofCommand(CommandSlice slice) {
        return commands.getOrDefault(slice, List.of());
    }

    /** What the slice's call hands over: what is written, else the row's or event's fields; empty without a call. */
    public List<ArgumentSource> ofCall(CommandSlice slice) {
        return calls.getOrDefault(slice, List.of());
    }

    /** What an entry does to rows. */
    public RowSources of(Projection projection) {
        return projections.getOrDefault(
                projection, new RowSources(RowSources.Selection.NONE, List.of(), List.of(), List.of(), false));
    }

    /**
     * How a stored field that is no key begins in a row that no entry has set: default, absent, empty by type, or open.
     */
    public ValueSource beginning(Field field) {
        return RowSourcing.beginning(field);
    }

    /** How the stored fields of a view's new row begin, keys left out; for a view without key that of its only row. */
    public List<FieldSource> beginning(View view) {
        return RowSourcing.beginning(view);
    }
}
