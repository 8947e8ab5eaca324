package dev.slicesmith.generator.domain.command;

import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.OpenMethods;
import dev.slicesmith.generator.naming.CommandClasses;
import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ValueSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the code of one decision needs, found out once: its emitters and those of the application look here and agree.
 */
public final class DecisionPlan {

    private final Domain domain;
    private final CommandSlice slice;
    private final Decision decision;
    private final List<Stored> stored = new ArrayList<>();
    private final List<StateField> computed = new ArrayList<>();
    private final Map<String, Event> histories = new LinkedHashMap<>();
    private final Map<String, View> views = new LinkedHashMap<>();
    private final Map<String, Read> reads = new LinkedHashMap<>();
    private final OpenMethods open;
    private boolean evolveReadsMeta;
    private boolean evolveReadsCommand;
    private boolean decideReadsMeta;
    private boolean decideReadsClock;
    private boolean makesIds;
    private boolean makesNumbers;

    /**
     * A component of the state that events change.
     *
     * @param field the field of the model
     * @param type its type, optional if it begins absent
     */
    public record Stored(StateField field, FieldType type) {}

    /**
     * An event type that the decision reads.
     *
     * @param event the event
     * @param boundaries which of them, once per state field that looks at it otherwise
     */
    public record Read(Event event, Set<Boundary> boundaries) {}

    private DecisionPlan(Domain domain, CommandSlice slice, Decision decision) {
        this.domain = domain;
        this.slice = slice;
        this.decision = decision;
        decision.reads().forEach(this::sees);
        state();
        decision.rules().forEach(this::rule);
        decision.emits().forEach(this::emit);
        histories.values().forEach(event -> read(event, decision.boundary()));
        this.open = new DecisionOpenings(domain, this).find();
    }

    /** The plans of all decisions, in the order of their commands. */
    public static List<DecisionPlan> all(Domain domain) {
        List<DecisionPlan> plans = new ArrayList<>();
        domain.model().commands().forEach(command -> of(domain, command).ifPresent(plans::add));
        return plans;
    }

    /** The plan of a command's decision; absent if no slice says how it is decided. */
    public static Optional<DecisionPlan> of(Domain domain, Command command) {
        Optional<CommandSlice> home = domain.index().homes().of(command);
        return home.flatMap(CommandSlice::decision).map(decision -> new DecisionPlan(domain, home.get(), decision));
    }

    private void state() {
        for (StateField field : decision.state()) {
            Optional<FieldType> type = domain.index().expressions().typeOf(field);
            if (type.isEmpty()) {
                continue;
            }
            if (field.value().isPresent()) {
                computed.add(field);
                evolveReadsCommand |= reads(field.value().get(), Role.COMMAND);
                domain.index().expressions().of(field.value().get())
                        .ifPresent(typed -> typed.events().forEach(this::remembers));
                continue;
            }
            stored.add(new Stored(field, type.get()));
            for (StateField.Evolution evolution : field.on()) {
                read(evolution.event(), field.boundary());
                evolution.value().ifPresent(value -> {
                    evolveReadsMeta |= reads(value, Role.META);
                    evolveReadsCommand |= reads(value, Role.PARAMETER);
                });
            }
        }
    }

    private void read(Event event, Boundary boundary) {
        reads.computeIfAbsent(event.name().text(), name -> new Read(event, new LinkedHashSet<>()))
                .boundaries()
                .add(boundary);
    }

    private void sees(View view) {
        views.put(view.name().text(), view);
    }

    private void remembers(Event event) {
        histories.put(event.name().text(), event);
    }

    private void rule(Rule rule) {
        rule.when().ifPresent(this::decisionReads);
        rule.set().forEach(this::decisionReads);
        domain.index().values().of(rule).forEach(this::generates);
    }

    private void emit(Emit emit) {
        emit.when().ifPresent(this::decisionReads);
        emit.each().ifPresent(each -> decisionReads(each.list()));
        emit.set().forEach(this::decisionReads);
        domain.index().values().of(emit).forEach(this::generates);
    }

    private void decisionReads(Assignment assignment) {
        decisionReads(assignment.expression());
    }

    private void decisionReads(Expression expression) {
        domain.index().expressions().of(expression).ifPresent(typed -> {
            typed.events().forEach(this::remembers);
            typed.views().forEach(this::sees);
            decideReadsClock |= typed.readsClock();
            decideReadsMeta |= typed.reads(Role.META);
        });
    }

    private void generates(FieldSource source) {
        if (source.source() instanceof ValueSource.Generated generated) {
            decideReadsClock |= generated.generation() == Generation.NOW;
            decideReadsMeta |= generated.generation() == Generation.USER;
            makesIds |= generated.generation() == Generation.UUID;
            makesNumbers |= generated.generation() == Generation.SEQUENCE;
        }
    }

    private boolean reads(Expression expression, Role role) {
        return domain.index().expressions().of(expression).filter(typed -> typed.reads(role)).isPresent();
    }

    public CommandSlice slice() {
        return slice;
    }

    public Command command() {
        return slice.command();
    }

    public Decision decision() {
        return decision;
    }

    public CommandClasses classes() {
        return domain.layout().of(slice.command());
    }

    /** What of the state events change, as far as its type is known. */
    public List<Stored> stored() {
        return stored;
    }

    /** What of the state is computed. */
    public List<StateField> computed() {
        return computed;
    }

    /** Events whose whole history the decision sees. */
    public Collection<Event> histories() {
        return histories.values();
    }

    /** Views that the decision sees. */
    public Collection<View> views() {
        return views.values();
    }

    /** The event types that it reads. */
    public Collection<Read> reads() {
        return reads.values();
    }

    /** Whether state of one event type comes from different boundaries, so that each field must look at the tags. */
    public boolean isDivided(Event event) {
        return reads.get(event.name().text()).boundaries().size() > 1;
    }

    /** Whether the state must know the command. */
    public boolean stateHoldsCommand() {
        return evolveReadsCommand || reads.values().stream().anyMatch(read -> read.boundaries().size() > 1);
    }

    /** What the component with the command is called, if the state holds it. */
    String commandName() {
        Set<String> names = new HashSet<>();
        decision.state().forEach(field -> names.add(field.name().java()));
        return MemberNames.free("command", names);
    }

    /** What is left to hand-written code. */
    public OpenMethods open() {
        return open;
    }

    /** Whether hand-written code says what events make of the state. */
    public boolean evolveAsksRules() {
        return open.all().stream().anyMatch(method -> method.parameters().get(0).name().equals("state"));
    }

    /** Whether hand-written code is asked while deciding. */
    public boolean decideAsksRules() {
        return open.all().stream().anyMatch(method -> method.parameters().get(0).name().equals("command"));
    }

    public boolean evolveReadsMeta() {
        return evolveReadsMeta;
    }

    public boolean decideReadsMeta() {
        return decideReadsMeta;
    }

    public boolean decideReadsClock() {
        return decideReadsClock;
    }

    public boolean makesIds() {
        return makesIds;
    }

    public boolean makesNumbers() {
        return makesNumbers;
    }
}
