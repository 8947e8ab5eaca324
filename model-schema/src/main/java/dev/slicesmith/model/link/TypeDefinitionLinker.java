package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.TypeSyntax;
import java.util.ArrayList;
import java.util.List;

/** Links one named type: a scalar's other name, an enumeration or a value object. */
final class TypeDefinitionLinker {

    /** What fits into the initialiser of a Java class. */
    private static final int MAX_CONSTANTS = 1_000;

    private final LinkContext context;
    private final Namer namer;
    private final TypeLinker types;
    private final ConstraintLinker constraints;

    TypeDefinitionLinker(LinkContext context, Namer namer, TypeLinker types) {
        this.context = context;
        this.namer = namer;
        this.types = types;
        this.constraints = new ConstraintLinker(context);
    }

    /** The type; {@link TypeLinker#UNRESOLVED} and reported if it is none. */
    FieldType link(TypeSyntax type) {
        Name name = new Name(type.name().value(), javaName(type));
        if (type instanceof TypeSyntax.Alias alias) {
            return alias(alias, name);
        }
        SourceSpan span = type.name().span();
        if (type instanceof TypeSyntax.Enumeration enumeration) {
            return new TypeDefinition.EnumType(name, constants(enumeration), documentation(type.doc()), span);
        }
        if (type instanceof TypeSyntax.Faulty) {
            return TypeLinker.UNRESOLVED;
        }
        TypeSyntax.ValueObject object = (TypeSyntax.ValueObject) type;
        return new TypeDefinition.ValueObject(
                name, types.fields().link(object.fields(), FieldOwner.TYPE), documentation(type.doc()), span);
    }

    /** A bad {@code java:} was reported when the name was declared. */
    private static String javaName(TypeSyntax type) {
        boolean given = type.doc().javaName().isPresent() && JavaNames.isTypeName(type.doc().javaName().get().value());
        return given ? type.doc().javaName().get().value() : JavaNames.type(type.name().value());
    }

    private FieldType alias(TypeSyntax.Alias alias, Name name) {
        FieldType wrapped = types.resolve(alias.type());
        if (wrapped instanceof ScalarType scalar) {
            Constraints limits = constraints.link(alias.constraints(), scalar);
            return new TypeDefinition.StrongType(
                    name, scalar, limits, documentation(alias.doc()), alias.name().span());
        }
        if (wrapped != TypeLinker.UNRESOLVED) {
            String remedy = wrapped instanceof TypeDefinition.StrongType strong
                    ? "write " + name.text() + ": " + strong.scalar().notation()
                    : "use " + wrapped.notation() + " itself where " + name.text() + " is used, "
                            + "or make it a value object with `fields`";
            context.report(alias.type().span(), LinkCode.NO_SCALAR,
                    "the type " + quoted(name) + " wraps " + wrapped.notation() + ", which is no scalar", remedy);
        }
        return TypeLinker.UNRESOLVED;
    }

    private List<Name> constants(TypeSyntax.Enumeration enumeration) {
        Scope scope = Scope.ofMembers(context);
        List<Name> constants = new ArrayList<>();
        if (enumeration.constants().isEmpty() || enumeration.constants().size() > MAX_CONSTANTS) {
            context.report(enumeration.name().span(), LinkCode.TOO_LARGE,
                    "the enumeration " + quoted(enumeration.name()) + " has " + enumeration.constants().size()
                            + " constants", "it may have 1 to " + MAX_CONSTANTS);
        }
        for (SourceText constant : enumeration.constants()) {
            namer.check(constant);
            Name name = new Name(constant.value(), JavaNames.constant(constant.value()));
            if (scope.declare("constant", constant, name.java())) {
                constants.add(name);
            }
        }
        return constants;
    }
}
