package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.FieldSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links fields. One without a type is text. */
final class FieldLinker {

    private static final int MAX_SLOTS = 200;
    private static final List<String> GENERATIONS = List.of("uuid", "now", "sequence", "user");

    private final LinkContext context;
    private final Namer namer;
    private final TypeLinker types;
    private final ValueLinker values;
    private final ConstraintLinker constraints;

    FieldLinker(LinkContext context, Namer namer, TypeLinker types) {
        this.context = context;
        this.namer = namer;
        this.types = types;
        this.values = new ValueLinker(context);
        this.constraints = new ConstraintLinker(context);
    }

    /** The fields, each name once. */
    List<Field> link(List<FieldSyntax> fields, FieldOwner owner) {
        if (fields.isEmpty()) {
            return List.of();
        }
        Scope scope = Scope.ofMembers(context);
        List<Field> linked = new ArrayList<>(fields.size());
        for (FieldSyntax syntax : fields) {
            Field field = field(syntax, owner);
            if (scope.declare("field", syntax.name(), field.name().java())) {
                linked.add(field);
            }
        }
        checkSize(linked, fields.get(0).name(), owner);
        return linked;
    }

    /** A Java constructor takes 255 slots, of which generated code needs a few for itself; long and double take two. */
    private void checkSize(List<Field> fields, SourceText place, FieldOwner owner) {
        int slots = 0;
        for (Field field : fields) {
            FieldType type = field.type().unwrapped();
            slots += type == ScalarType.LONG || type == ScalarType.DOUBLE ? 2 : 1;
        }
        if (slots > MAX_SLOTS) {
            context.report(place.span(), LinkCode.TOO_LARGE,
                    owner.words() + " has more fields than a Java record can hold",
                    "keep it below " + MAX_SLOTS + ", with value objects for what belongs together");
        }
    }

    private Field field(FieldSyntax syntax, FieldOwner owner) {
        FieldType type = syntax.type().isPresent() ? types.resolve(syntax.type().get()) : ScalarType.STRING;
        Constraints limits = constraints.link(syntax.constraints(), type);
        return new Field(
                name(syntax, owner),
                type,
                limits,
                value(syntax.example(), type, limits),
                value(syntax.defaultValue(), type, limits),
                generation(syntax, type, owner),
                syntax.sensitive(),
                derivation(syntax, owner),
                documentation(syntax.doc()),
                syntax.name().span());
    }

    private Name name(FieldSyntax syntax, FieldOwner owner) {
        return owner == FieldOwner.PARAMETER ? namer.variable(syntax.name()) : namer.member(syntax.name(), syntax.doc());
    }

    private Optional<Value> value(Optional<ValueSyntax> written, FieldType type, Constraints limits) {
        Optional<Value> value = written.isPresent() ? values.link(written.get(), type) : Optional.empty();
        if (value.isPresent()) {
            constraints.check(value.get(), limits, written.get().span());
        }
        return value;
    }

    private Optional<Generation> generation(FieldSyntax syntax, FieldType type, FieldOwner owner) {
        if (syntax.generated().isEmpty()) {
            return Optional.empty();
        }
        SourceText word = syntax.generated().get();
        Generation generation = named(word.value());
        if (generation == null) {
            context.unknownWord(word, "generated", GENERATIONS);
            return Optional.empty();
        }
        if (!owner.generates()) {
            context.report(word.span(), LinkCode.GENERATED_MISFIT,
                    "a field of " + owner.words() + " cannot be generated",
                    owner == FieldOwner.VIEW
                            ? "rows must come out the same whenever they are made again: generate it in the event"
                            : "generate it in a command or an event");
        } else if (type != TypeLinker.UNRESOLVED && !fits(generation, type.required().unwrapped())) {
            context.report(word.span(), LinkCode.GENERATED_MISFIT,
                    "a field of type " + type.notation() + " cannot be generated by " + quoted(word),
                    "it needs " + needed(generation));
        }
        return Optional.of(generation);
    }

    private static Generation named(String word) {
        for (Generation generation : Generation.values()) {
            if (generation.word().equals(word)) {
                return generation;
            }
        }
        return null;
    }

    private static boolean fits(Generation generation, FieldType type) {
        return switch (generation) {
            case UUID -> type == ScalarType.UUID;
            case NOW -> type == ScalarType.INSTANT || type == ScalarType.DATE || type == ScalarType.TIME
                    || type == ScalarType.DATETIME;
            case SEQUENCE -> type == ScalarType.INT || type == ScalarType.LONG;
            case USER -> type == ScalarType.STRING;
        };
    }

    private static String needed(Generation generation) {
        return switch (generation) {
            case UUID -> "uuid";
            case NOW -> "instant, date, time or datetime";
            case SEQUENCE -> "int or long";
            case USER -> "string";
        };
    }

    private Optional<Expression> derivation(FieldSyntax syntax, FieldOwner owner) {
        if (syntax.value().isPresent() && !owner.derives()) {
            context.report(syntax.value().get().span(), LinkCode.NOT_DERIVABLE,
                    "a field of " + owner.words() + " cannot have a `value`",
                    "only fields of views are derived; a plain value is a `default`");
            return Optional.empty();
        }
        return LinkContext.expression(syntax.value());
    }
}
