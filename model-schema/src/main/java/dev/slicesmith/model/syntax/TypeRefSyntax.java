package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;

/** A type as it is named: {@code Price}, {@code list<Line>}, {@code string?}. */
public sealed interface TypeRefSyntax {

    SourceSpan span();

    /**
     * A scalar or a type of the model.
     *
     * @param name the name as written
     */
    record Named(SourceText name) implements TypeRefSyntax {

        @Override
        public SourceSpan span() {
            return name.span();
        }
    }

    /** {@code optional<T>} or {@code T?}. */
    record Optional(TypeRefSyntax of, SourceSpan span) implements TypeRefSyntax {}

    /** {@code list<T>} or {@code T[]}. */
    record ListOf(TypeRefSyntax of, SourceSpan span) implements TypeRefSyntax {}

    /** {@code set<T>}. */
    record SetOf(TypeRefSyntax of, SourceSpan span) implements TypeRefSyntax {}

    /** {@code map<T>}, with text keys. */
    record MapOf(TypeRefSyntax of, SourceSpan span) implements TypeRefSyntax {}
}
