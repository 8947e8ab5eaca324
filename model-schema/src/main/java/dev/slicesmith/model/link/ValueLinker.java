package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Converts plain values by the type that they are for. What does not fit is reported and has no value. */
final class ValueLinker {

    /** What fits into a text constant of a Java class, whatever the letters. */
    private static final int MAX_TEXT = 16_000;

    private final LinkContext context;
    private final FieldLookup lookup;

    ValueLinker(LinkContext context) {
        this.context = context;
        this.lookup = new FieldLookup(context);
    }

    /** The value as its type has it. */
    Optional<Value> link(ValueSyntax value, FieldType type) {
        if (type == TypeLinker.UNRESOLVED) {
            return Optional.empty();
        }
        if (type instanceof FieldType.OptionalOf optional) {
            return isNothing(value) ? Optional.of(new Value.Absent(optional)) : link(value, optional.of());
        }
        if (type == ScalarType.JSON) {
            return Optional.of(new Value.Scalar(type, JsonText.of(value)));
        }
        if (type instanceof ScalarType scalar) {
            return scalar(value, scalar, scalar);
        }
        if (type instanceof TypeDefinition.StrongType strong) {
            return strong.scalar() == ScalarType.JSON
                    ? Optional.of(new Value.Scalar(strong, JsonText.of(value)))
                    : scalar(value, strong, strong.scalar());
        }
        if (type instanceof TypeDefinition.EnumType enumeration) {
            return constant(value, enumeration);
        }
        if (type instanceof TypeDefinition.ValueObject object) {
            return composite(value, object);
        }
        return type instanceof FieldType.MapOf map ? entries(value, map) : items(value, type);
    }

    /** The values of named fields, such as those of an event in a scenario. */
    List<FieldValue> fields(ValueSyntax.Mapping mapping, FieldsOf fields) {
        List<FieldValue> values = new ArrayList<>(mapping.entries().size());
        Set<String> seen = new HashSet<>();
        for (ValueSyntax.Entry entry : mapping.entries()) {
            Optional<Field> field = lookup.find(entry.name(), fields);
            if (field.isPresent() && isFirst(entry.name(), field.get(), seen)) {
                Optional<Value> value = link(entry.value(), field.get().type());
                if (value.isPresent()) {
                    values.add(new FieldValue(field.get(), value.get(), entry.value().span()));
                }
            }
        }
        return values;
    }

    private boolean isFirst(SourceText name, Field field, Set<String> seen) {
        if (seen.add(field.name().text())) {
            return true;
        }
        context.report(name.span(), LinkCode.DUPLICATE_NAME, "the field " + quoted(field.name()) + " has two values",
                "leave one out");
        return false;
    }

    private Optional<Value> scalar(ValueSyntax value, FieldType type, ScalarType scalar) {
        if (!(value instanceof ValueSyntax.Scalar written)) {
            return misfit(value.span(), type, "one value is expected, not several");
        }
        if (isNothing(value)) {
            return misfit(value.span(), type, scalar == ScalarType.STRING
                    ? "for an empty text write \"\", or make the field optional"
                    : "write a value, or make the field optional");
        }
        String text = written.text().value();
        if (text.length() > MAX_TEXT) {
            context.report(value.span(), LinkCode.TOO_LARGE, "the value has " + text.length() + " characters",
                    "values in a model have at most " + MAX_TEXT);
            return Optional.empty();
        }
        Object converted = ScalarTexts.convert(text, scalar, context.zone());
        if (converted != null) {
            return Optional.of(new Value.Scalar(type, converted));
        }
        if (scalar == ScalarType.UUID) {
            return Optional.of(new Value.Alias(type, text));
        }
        return misfit(value.span(), type, quoted(shortened(text)) + " is none: " + ScalarTexts.form(scalar));
    }

    private Optional<Value> constant(ValueSyntax value, TypeDefinition.EnumType type) {
        if (!(value instanceof ValueSyntax.Scalar written)) {
            return misfit(value.span(), type, "one of its words is expected");
        }
        SourceText word = written.text();
        List<String> known = new ArrayList<>();
        for (Name constant : type.constants()) {
            if (constant.text().equals(word.value()) || constant.java().equals(word.value())) {
                return Optional.of(new Value.Constant(type, constant));
            }
            known.add(constant.text());
        }
        String message = quoted(shortened(word.value())) + " is no " + type.name();
        context.report(Diagnostic.at(word.span(), LinkCode.UNKNOWN_CONSTANT, message)
                .help(context.didYouMean(word.value(), known).or(() -> Optional.of("possible are "
                        + (known.size() > 12 ? "the constants of " + type.name() : String.join(", ", known))))));
        return Optional.empty();
    }

    private Optional<Value> composite(ValueSyntax value, TypeDefinition.ValueObject type) {
        if (!(value instanceof ValueSyntax.Mapping mapping)) {
            return misfit(value.span(), type, "its fields are expected, in { }");
        }
        return Optional.of(new Value.Composite(
                type, fields(mapping, new FieldsOf(FieldsOf.Kind.TYPE, type.name(), type.fields()))));
    }

    private Optional<Value> items(ValueSyntax value, FieldType type) {
        if (!(value instanceof ValueSyntax.Sequence sequence)) {
            return misfit(value.span(), type, isNothing(value) ? "write [] for none" : "several values are expected, in [ ]");
        }
        boolean isSet = type instanceof FieldType.SetOf;
        FieldType of = isSet ? ((FieldType.SetOf) type).of() : ((FieldType.ListOf) type).of();
        List<Value> items = new ArrayList<>(sequence.items().size());
        Set<Value> seen = new HashSet<>();
        for (ValueSyntax item : sequence.items()) {
            Optional<Value> linked = link(item, of);
            if (linked.isPresent()) {
                items.add(linked.get());
                if (isSet && !seen.add(linked.get())) {
                    misfit(item.span(), type, "a set has each value once: leave one out");
                }
            }
        }
        return Optional.of(new Value.Items(type, items));
    }

    private Optional<Value> entries(ValueSyntax value, FieldType.MapOf type) {
        if (!(value instanceof ValueSyntax.Mapping mapping)) {
            return misfit(value.span(), type, "keys and values are expected, in { }; write {} for none");
        }
        List<Value.Entries.Entry> entries = new ArrayList<>(mapping.entries().size());
        Set<String> seen = new HashSet<>();
        for (ValueSyntax.Entry entry : mapping.entries()) {
            Optional<Value> linked = link(entry.value(), type.of());
            if (!seen.add(entry.name().value())) {
                misfit(entry.name().span(), type, "a map has each key once: leave one out");
            } else if (linked.isPresent()) {
                entries.add(new Value.Entries.Entry(entry.name().value(), linked.get()));
            }
        }
        return Optional.of(new Value.Entries(type, entries));
    }

    private Optional<Value> misfit(SourceSpan span, FieldType type, String help) {
        context.report(span, LinkCode.BAD_VALUE, "the value does not fit the type " + type.notation(), help);
        return Optional.empty();
    }

    /** Whether nothing is written, or YAML's word for it. */
    static boolean isNothing(ValueSyntax value) {
        return value instanceof ValueSyntax.Scalar scalar
                && scalar.text().style() == SourceText.Style.PLAIN
                && (scalar.text().value().isEmpty() || scalar.text().value().equals("null")
                        || scalar.text().value().equals("~"));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
