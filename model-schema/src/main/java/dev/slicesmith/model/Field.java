package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.Optional;

/**
 * A field of an element, a value object, an error, a query's parameters or a call's result.
 *
 * @param name text as written; the Java form is a member name
 * @param type its type; what a sketch left out is {@code string}
 * @param constraints its own, besides those of its type
 * @param example for documentation and for scenarios that leave it out
 * @param defaultValue if no other source has a value
 * @param generation if no other source has a value
 * @param sensitive whether logs and {@code toString} hide it
 * @param value derives it, if it is derived
 * @param documentation description, notes, link
 * @param span where its name stands
 */
public record Field(
        Name name,
        FieldType type,
        Constraints constraints,
        Optional<Value> example,
        Optional<Value> defaultValue,
        Optional<Generation> generation,
        boolean sensitive,
        Optional<Expression> value,
        Documentation documentation,
        SourceSpan span)
        implements Element {

    /** Written out, like the hash: what a record gets by itself is linked at its first use, a millisecond for each kind. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Field field
                && name.equals(field.name)
                && type.equals(field.type)
                && constraints.equals(field.constraints)
                && example.equals(field.example)
                && defaultValue.equals(field.defaultValue)
                && generation.equals(field.generation)
                && sensitive == field.sensitive
                && value.equals(field.value)
                && documentation.equals(field.documentation)
                && span.equals(field.span);
    }

    @Override
    public int hashCode() {
        return name.text().hashCode();
    }

    /** Whether an expression computes it, so that nobody sets it. */
    public boolean isDerived() {
        return value.isPresent();
    }
}
