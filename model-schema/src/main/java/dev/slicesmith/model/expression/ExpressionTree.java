package dev.slicesmith.model.expression;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A checked expression as a tree in which every node has a static type. Every conversion is a node of its own, so that
 * whoever evaluates or compiles it never has to guess.
 */
public sealed interface ExpressionTree {

    FieldType type();

    /** The parts, in the order in which they are evaluated. */
    List<ExpressionTree> children();

    /** This node and everything below it. */
    default Stream<ExpressionTree> nodes() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(ExpressionTree::nodes));
    }

    /** A node without parts. */
    sealed interface Leaf extends ExpressionTree {

        @Override
        default List<ExpressionTree> children() {
            return List.of();
        }
    }

    /**
     * A constant.
     *
     * @param value as in {@link dev.slicesmith.model.Value.Scalar}
     * @param type its type, a scalar
     */
    record Literal(Object value, ScalarType type) implements Leaf {}

    /** A constant of an enumeration. */
    record EnumConstant(TypeDefinition.EnumType type, Name constant) implements Leaf {}

    /** No value where one is optional. */
    record Absent(FieldType.OptionalOf type) implements Leaf {}

    /**
     * A variable.
     *
     * @param role what it stands for
     * @param name as written in the expression
     */
    record Variable(Role role, String name, FieldType type) implements Leaf {

        @Override
        public boolean equals(Object other) {
            return other instanceof Variable that && role == that.role && name.equals(that.name)
                    && type.equals(that.type);
        }

        /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** What a variable stands for. */
    enum Role {
        COMMAND, STATE, EVENT, ROW, RESULT, META, NOW,
        /** An element of {@code each}, by its {@code as} name. */
        AS,
        /** A query's parameter, or a command's field that selects events. */
        PARAMETER,
        /** The variable of a comprehension. */
        LOCAL
    }

    /** A field of an element or of a value object. */
    record FieldAccess(ExpressionTree of, Field field) implements ExpressionTree {

        @Override
        public boolean equals(Object other) {
            return other instanceof FieldAccess that && field.equals(that.field) && of.equals(that.of);
        }

        /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
        @Override
        public int hashCode() {
            return 31 * of.hashCode() + field.hashCode();
        }

        @Override
        public FieldType type() {
            return field.type();
        }

        @Override
        public List<ExpressionTree> children() {
            return List.of(of);
        }
    }

    /** Earlier events of one type in the default boundary, oldest first: {@code events.X}. */
    record History(Event event, FieldType.ListOf type) implements Leaf {}

    /** All rows of a view: {@code views.X}. */
    record Rows(View view, FieldType.ListOf type) implements Leaf {}

    /** The row with this key, or absent: {@code views.X.get(k)}. */
    record RowByKey(View view, List<ExpressionTree> key, FieldType.OptionalOf type) implements ExpressionTree {

        public RowByKey {
            key = List.copyOf(key);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RowByKey that && view.name().equals(that.view.name()) && key.equals(that.key)
                    && type.equals(that.type);
        }

        /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
        @Override
        public int hashCode() {
            return 31 * view.hashCode() + key.hashCode();
        }

        @Override
        public List<ExpressionTree> children() {
            return key;
        }
    }

    /** Whether there is a row with this key: {@code views.X.has(k)}. */
    record RowExists(View view, List<ExpressionTree> key) implements ExpressionTree {

        public RowExists {
            key = List.copyOf(key);
        }

        @Override
        public FieldType type() {
            return ScalarType.BOOLEAN;
        }

        @Override
        public List<ExpressionTree> children() {
            return key;
        }
    }

    /** An operator or a function. */
    record Call(Function function, List<ExpressionTree> arguments, FieldType type) implements ExpressionTree {

        public Call {
            arguments = List.copyOf(arguments);
        }

        public ExpressionTree argument(int index) {
            return arguments.get(index);
        }

        @Override
        public List<ExpressionTree> children() {
            return arguments;
        }
    }

    /**
     * The same value as another type: a strong type from or to what it wraps, a wider number, a set from a list or a
     * list from a set, a present optional.
     */
    record Convert(ExpressionTree of, FieldType type) implements ExpressionTree {

        @Override
        public List<ExpressionTree> children() {
            return List.of(of);
        }
    }

    /** The value of an optional that is known to be there, since the model has asked before. */
    record Required(ExpressionTree of, FieldType type) implements ExpressionTree {

        @Override
        public List<ExpressionTree> children() {
            return List.of(of);
        }
    }

    /** {@code [a, b]}; also a set where one is wanted. */
    record ListLiteral(List<ExpressionTree> items, FieldType type) implements ExpressionTree {

        public ListLiteral {
            items = List.copyOf(items);
        }

        @Override
        public List<ExpressionTree> children() {
            return items;
        }
    }

    /** {@code {'a': 1}}. */
    record MapLiteral(List<MapEntry> entries, FieldType.MapOf type) implements ExpressionTree {

        public MapLiteral {
            entries = List.copyOf(entries);
        }

        @Override
        public List<ExpressionTree> children() {
            return entries.stream().flatMap(e -> Stream.of(e.key(), e.value())).toList();
        }
    }

    /** One entry of a map. */
    record MapEntry(ExpressionTree key, ExpressionTree value) {}

    /**
     * A new value object.
     *
     * @param fields every field that is not derived, in order of its definition
     */
    record Construct(TypeDefinition.ValueObject type, List<FieldArgument> fields) implements ExpressionTree {

        public Construct {
            fields = List.copyOf(fields);
        }

        @Override
        public List<ExpressionTree> children() {
            return fields.stream().map(FieldArgument::value).toList();
        }
    }

    /**
     * A copy of a value object with other values: {@code line.with(Line{price: 1})}.
     *
     * @param changes the fields that are different
     */
    record Copy(ExpressionTree of, List<FieldArgument> changes, TypeDefinition.ValueObject type)
            implements ExpressionTree {

        public Copy {
            changes = List.copyOf(changes);
        }

        @Override
        public List<ExpressionTree> children() {
            List<ExpressionTree> all = new ArrayList<>();
            all.add(of);
            changes.forEach(change -> all.add(change.value()));
            return List.copyOf(all);
        }
    }

    /** A value for a field. */
    record FieldArgument(Field field, ExpressionTree value) {}

    /** {@code c ? a : b}. */
    record Conditional(ExpressionTree condition, ExpressionTree then, ExpressionTree otherwise, FieldType type)
            implements ExpressionTree {

        @Override
        public List<ExpressionTree> children() {
            return List.of(condition, then, otherwise);
        }
    }

    /**
     * Something about every element of a list or set, or every key of a map.
     *
     * @param kind what
     * @param over the list, set or map
     * @param variable the element, in the body
     * @param body a condition, or for {@code MAP} a value
     */
    record Comprehension(Kind kind, ExpressionTree over, Variable variable, ExpressionTree body, FieldType type)
            implements ExpressionTree {

        /** The macros of CEL. */
        public enum Kind {
            ALL("all"), EXISTS("exists"), EXISTS_ONE("exists_one"), FILTER("filter"), MAP("map");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            /** Its name in the language. */
            public String word() {
                return word;
            }
        }

        @Override
        public List<ExpressionTree> children() {
            return List.of(over, body);
        }
    }
}
