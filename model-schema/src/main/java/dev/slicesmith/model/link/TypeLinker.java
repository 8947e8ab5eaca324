package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.Documentation;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import dev.slicesmith.model.syntax.TypeSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links the named types, each after those that it uses, and resolves types wherever they are named. What cannot be
 * resolved is reported once and becomes {@link #UNRESOLVED}, which every value fits.
 */
final class TypeLinker {

    /** Stands for a type that is unknown or wrong; compared by identity. */
    static final TypeDefinition.StrongType UNRESOLVED = new TypeDefinition.StrongType(
            new Name("?", "Unresolved"), ScalarType.JSON, Constraints.NONE, Documentation.NONE,
            SourceSpan.startOf(new SourceFile("", "")));

    private static final Map<String, ScalarType> SCALARS = scalars();
    private static final Set<String> COLLECTIONS = Set.of("optional", "list", "set", "map");

    private final LinkContext context;
    private final Namer namer;
    private final FieldLinker fields;
    private final TypeDefinitionLinker definitions;
    private final Map<String, TypeSyntax> written = new HashMap<>();
    private final Map<String, FieldType> done = new LinkedHashMap<>();
    private final TypeExtents extents;
    private final List<SourceText> path = new ArrayList<>();

    TypeLinker(LinkContext context, Namer namer) {
        this.context = context;
        this.namer = namer;
        this.fields = new FieldLinker(context, namer, this);
        this.extents = new TypeExtents(context);
        this.definitions = new TypeDefinitionLinker(context, namer, this);
    }

    /** The linker of fields, which may name the types linked here. */
    FieldLinker fields() {
        return fields;
    }

    /** Links all definitions. */
    List<TypeDefinition> link(List<TypeSyntax> types) {
        Scope scope = Scope.ofFiles(context);
        List<TypeSyntax> unique = new ArrayList<>();
        for (TypeSyntax type : types) {
            if (isFree(type.name()) && scope.declare("type", type.name(), namer.type(type.name(), type.doc()).java())) {
                written.put(type.name().value(), type);
                unique.add(type);
            }
        }
        for (TypeSyntax type : unique) {
            define(type);
        }
        List<TypeDefinition> linked = new ArrayList<>();
        for (FieldType type : done.values()) {
            if (type != UNRESOLVED) {
                linked.add((TypeDefinition) type);
            }
        }
        return linked;
    }

    /** The type that is named; {@link #UNRESOLVED} and reported if there is none. */
    FieldType resolve(TypeRefSyntax type) {
        return resolve(type, 0);
    }

    private FieldType resolve(TypeRefSyntax type, int depth) {
        if (depth > TypeExtents.MAX_DEPTH) {
            context.report(type.span(), LinkCode.BAD_TYPE, "types are nested more than " + TypeExtents.MAX_DEPTH + " deep",
                    "give an inner part a type of its own");
            return UNRESOLVED;
        }
        if (type instanceof TypeRefSyntax.Named named) {
            return named(named.name());
        }
        if (type instanceof TypeRefSyntax.Optional optional) {
            return optionalOf(optional, resolve(optional.of(), depth + 1));
        }
        if (type instanceof TypeRefSyntax.ListOf list) {
            FieldType of = element(list.of(), "list", depth);
            return of == UNRESOLVED ? of : new FieldType.ListOf(of);
        }
        if (type instanceof TypeRefSyntax.SetOf set) {
            FieldType of = element(set.of(), "set", depth);
            return of == UNRESOLVED ? of : new FieldType.SetOf(of);
        }
        FieldType of = element(((TypeRefSyntax.MapOf) type).of(), "map", depth);
        return of == UNRESOLVED ? of : new FieldType.MapOf(of);
    }

    private FieldType optionalOf(TypeRefSyntax.Optional written, FieldType of) {
        if (of.isOptional()) {
            context.report(written.span(), LinkCode.BAD_TYPE, "optional twice means no more than optional once",
                    "leave one out");
            return of;
        }
        return of == UNRESOLVED ? of : new FieldType.OptionalOf(of);
    }

    private FieldType element(TypeRefSyntax type, String collection, int depth) {
        FieldType of = resolve(type, depth + 1);
        if (of.isOptional()) {
            context.report(type.span(), LinkCode.BAD_TYPE, "a " + collection + " cannot hold absent values",
                    "write " + collection + "<" + of.required().notation() + ">");
        }
        return of.required();
    }

    private FieldType named(SourceText name) {
        ScalarType scalar = SCALARS.get(name.value());
        if (scalar != null) {
            extents.addScalar();
            return scalar;
        }
        FieldType known = done.get(name.value());
        if (known != null) {
            extents.add(name.value());
            return known;
        }
        TypeSyntax syntax = written.get(name.value());
        if (syntax == null) {
            List<String> others = new ArrayList<>(written.keySet());
            path.forEach(defined -> others.remove(defined.value()));
            List<String> names = new ArrayList<>(others);
            names.addAll(SCALARS.keySet());
            context.report(Diagnostic.at(name.span(), LinkCode.UNKNOWN_TYPE, "unknown type " + quoted(name))
                    .help(OtherTypes.didYouMean(name.value(), others)
                            .or(() -> context.didYouMean(name.value(), names))
                            .or(() -> Optional.of("define it under `types`"))));
            return UNRESOLVED;
        }
        if (isOnPath(name) || isTooDeep(name)) {
            return UNRESOLVED;
        }
        define(syntax);
        extents.add(name.value());
        return done.get(name.value());
    }

    private void define(TypeSyntax type) {
        if (done.containsKey(type.name().value())) {
            return;
        }
        path.add(type.name());
        extents.define(type.name(), () -> done.put(type.name().value(), definitions.link(type)));
        path.remove(path.size() - 1);
    }

    private boolean isFree(SourceText name) {
        if (!SCALARS.containsKey(name.value()) && !COLLECTIONS.contains(name.value())) {
            return true;
        }
        context.report(name.span(), LinkCode.RESERVED_NAME,
                quoted(name) + " is a type of the language itself", "choose another name");
        return false;
    }

    private boolean isOnPath(SourceText use) {
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).value().equals(use.value())) {
                StringBuilder circle = new StringBuilder();
                for (SourceText type : path.subList(i, path.size())) {
                    circle.append(type).append(" → ");
                }
                context.report(use.span(), LinkCode.TYPE_CONTAINS_ITSELF,
                        "the type " + quoted(use) + " contains itself: " + circle + use,
                        "keep the identifier of the other value instead of the value");
                return true;
            }
        }
        return false;
    }

    private boolean isTooDeep(SourceText use) {
        if (path.size() < TypeExtents.MAX_DEPTH) {
            return false;
        }
        context.report(use.span(), LinkCode.BAD_TYPE, "types are nested more than " + TypeExtents.MAX_DEPTH + " deep",
                "make the model flatter");
        return true;
    }

    private static Map<String, ScalarType> scalars() {
        Map<String, ScalarType> scalars = new LinkedHashMap<>();
        for (ScalarType scalar : ScalarType.values()) {
            scalars.put(scalar.notation(), scalar);
        }
        return scalars;
    }
}
