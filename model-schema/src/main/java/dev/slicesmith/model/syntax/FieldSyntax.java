package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.Optional;

/**
 * A field of an element, an error, a value object, a query's parameters or a call's result.
 *
 * @param name the name as written
 * @param type its type; absent in a sketch ({@code fields: {cart: }})
 * @param constraints what its value must satisfy
 * @param example a plain value
 * @param defaultValue a plain value for when no other source has one
 * @param generated {@code uuid}, {@code now}, {@code sequence} or {@code user}
 * @param sensitive whether logs and {@code toString} hide it
 * @param value an expression that derives it
 * @param doc description, notes, link, Java name
 */
public record FieldSyntax(
        SourceText name,
        Optional<TypeRefSyntax> type,
        ConstraintsSyntax constraints,
        Optional<ValueSyntax> example,
        Optional<ValueSyntax> defaultValue,
        Optional<SourceText> generated,
        boolean sensitive,
        Optional<SourceText> value,
        DocSyntax doc) {}
