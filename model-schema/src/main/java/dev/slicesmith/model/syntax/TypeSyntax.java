package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.List;

/** A named type under {@code types:}. */
public sealed interface TypeSyntax {

    SourceText name();

    DocSyntax doc();

    /** Another name for a scalar, perhaps constrained: {@code CartId: uuid}. */
    record Alias(SourceText name, TypeRefSyntax type, ConstraintsSyntax constraints, DocSyntax doc)
            implements TypeSyntax {}

    /** One of a few words: {@code Status: [open, submitted]}. */
    record Enumeration(SourceText name, List<SourceText> constants, DocSyntax doc) implements TypeSyntax {

        public Enumeration {
            constants = List.copyOf(constants);
        }
    }

    /** What it is could not be read, and that was reported; its name is taken all the same. */
    record Faulty(SourceText name, DocSyntax doc) implements TypeSyntax {}

    /** A value with fields of its own. */
    record ValueObject(SourceText name, List<FieldSyntax> fields, DocSyntax doc) implements TypeSyntax {

        public ValueObject {
            fields = List.copyOf(fields);
        }
    }
}
