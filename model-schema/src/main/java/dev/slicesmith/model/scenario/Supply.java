package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.EmptyValues;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.eval.Evaluator;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.ValueSource;
import dev.slicesmith.model.index.ValueSource.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives fields their values, by where the model says that they come from. */
final class Supply {

    private final ModelIndex index;
    private final Evaluator evaluator;
    private final World world;

    Supply(ModelIndex index, World world) {
        this.index = index;
        this.evaluator = new Evaluator(index.expressions(), index.model().zone());
        this.world = world;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** The value of an expression. */
    Object value(Expression expression, Surroundings surroundings) {
        return evaluator.evaluate(
                index.expressions().of(expression).orElseThrow(() -> new OpenProblem(expression.text())), surroundings);
    }

    boolean holds(Optional<Expression> condition, Surroundings surroundings) {
        return condition.isEmpty() || (Boolean) value(condition.get(), surroundings);
    }

    /** A record of fields. */
    RecordValue record(List<FieldSource> sources, Surroundings surroundings, String owner) {
        return new RecordValue(values(sources, surroundings, owner));
    }

    Map<String, Object> values(List<FieldSource> sources, Surroundings surroundings, String owner) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FieldSource source : sources) {
            Field field = source.field();
            if (!field.isDerived()) {
                values.put(field.name().java(), value(field, source.source(), surroundings, owner));
            }
        }
        return values;
    }

    private Object value(Field field, ValueSource source, Surroundings surroundings, String owner) {
        if (source instanceof ValueSource.Explicit explicit) {
            return fitted(value(explicit.expression(), surroundings), field.type());
        }
        if (source instanceof ValueSource.Copied copied) {
            return fitted(copied(copied, surroundings), field.type());
        }
        if (source instanceof ValueSource.Generated generated) {
            return fitted(generated(field, generated.generation()), field.type());
        }
        if (source instanceof ValueSource.Default written) {
            return PlainValues.of(field.type(), written.value());
        }
        if (source instanceof ValueSource.Open) {
            throw new OpenProblem("the value of \"" + field.name() + "\" of " + owner);
        }
        return evaluator.evaluate(EmptyValues.of(field.type()), surroundings);
    }

    /** A value where an optional one may be wanted. */
    static Object fitted(Object value, FieldType wanted) {
        return wanted.isOptional() && !(value instanceof Optional) ? Optional.of(value) : value;
    }

    static Object copied(ValueSource.Copied copied, Surroundings surroundings) {
        if (copied.origin() == Origin.ELEMENT) {
            return surroundings.get(Role.AS);
        }
        Role role = switch (copied.origin()) {
            case AS, ELEMENT -> Role.AS;
            case COMMAND -> Role.COMMAND;
            case STATE -> Role.STATE;
            case RESULT -> Role.RESULT;
            case ROW -> Role.ROW;
            case EVENT -> Role.EVENT;
        };
        return ((RecordValue) surroundings.get(role)).get(copied.name().java());
    }

    private Object generated(Field field, Generation generation) {
        ScalarType scalar = field.type().required().unwrapped() instanceof ScalarType known ? known : ScalarType.STRING;
        return switch (generation) {
            case NOW -> now(scalar);
            case UUID -> scalar == ScalarType.STRING ? world.nextId().toString() : world.nextId();
            case SEQUENCE -> sequence(field, scalar);
            case USER -> scalar == ScalarType.UUID ? UUID.fromString("") : "";
        };
    }

    private Object sequence(Field field, ScalarType scalar) {
        long next = world.next(field.name().text());
        return scalar == ScalarType.INT ? (Object) Math.toIntExact(next)
                : scalar == ScalarType.STRING ? (Object) Long.toString(next) : (Object) next;
    }

    private Object now(ScalarType scalar) {
        Instant now = world.now();
        ZoneId zone = index.model().zone();
        return switch (scalar) {
            case DATE -> LocalDate.ofInstant(now, zone);
            case TIME -> LocalTime.ofInstant(now, zone);
            case DATETIME -> LocalDateTime.ofInstant(now, zone);
            case LONG -> now.toEpochMilli();
            case STRING -> now.toString();
            default -> now;
        };
    }
}
