package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.eval.Environment;
import dev.slicesmith.model.expression.eval.RecordValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The variables of one place, while a scenario runs. */
final class Surroundings implements Environment {

    private final World world;
    private final Map<Role, Object> variables = new EnumMap<>(Role.class);
    private Function<String, Object> parameters = name -> null;
    private Function<Event, List<RecordValue>> history = event -> List.of();

    Surroundings(World world) {
        this.world = world;
        variables.put(Role.NOW, world.now());
    }

    Surroundings with(Role role, Object value) {
        Surroundings copy = new Surroundings(world);
        copy.variables.putAll(variables);
        copy.variables.put(role, value);
        copy.parameters = parameters;
        copy.history = history;
        return copy;
    }

    Surroundings parameters(Function<String, Object> read) {
        parameters = read;
        return this;
    }

    Surroundings history(Function<Event, List<RecordValue>> read) {
        history = read;
        return this;
    }

    Object get(Role role) {
        return variables.get(role);
    }

    @Override
    public Object variable(Variable variable) {
        return variable.role() == Role.PARAMETER ? parameters.apply(variable.name()) : variables.get(variable.role());
    }

    @Override
    public List<RecordValue> history(Event event) {
        return history.apply(event);
    }

    @Override
    public List<RecordValue> rows(View view) {
        return List.copyOf(world.rows(view).values());
    }

    @Override
    public Optional<RecordValue> row(View view, List<Object> key) {
        return Optional.ofNullable(world.rows(view).get(key));
    }
}
