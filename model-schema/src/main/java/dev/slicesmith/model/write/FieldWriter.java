package dev.slicesmith.model.write;

import dev.slicesmith.model.syntax.ConstraintsSyntax;
import dev.slicesmith.model.syntax.FieldSyntax;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import dev.slicesmith.model.syntax.TypeSyntax;
import java.util.List;

/** Writes types and fields; {@code T?} and {@code T[]} become words, which need no quotes anywhere. */
final class FieldWriter {

    private FieldWriter() {}

    static void putFields(OutNode.Collection mapping, String key, List<FieldSyntax> fields) {
        if (!fields.isEmpty()) {
            mapping.put(key, fields(fields));
        }
    }

    static OutNode.Collection fields(List<FieldSyntax> fields) {
        OutNode.Collection mapping = OutNode.mapping();
        fields.forEach(field -> mapping.putName(field.name().value(), field(field)));
        return mapping;
    }

    private static OutNode field(FieldSyntax field) {
        OutNode.Collection described = OutNode.mapping();
        field.type().ifPresent(type -> described.put("type", type(type)));
        putConstraints(described, field.constraints());
        field.example().ifPresent(value -> described.put("example", Nodes.value(value)));
        field.defaultValue().ifPresent(value -> described.put("default", Nodes.value(value)));
        Nodes.putWord(described, "generated", field.generated());
        if (field.sensitive()) {
            described.put("sensitive", Nodes.word("true"));
        }
        Nodes.putExpression(described, "value", field.value());
        Nodes.putDoc(described, field.doc());
        boolean typeOnly = field.type().isPresent() && described.entries().size() == 1;
        return typeOnly ? described.entries().get(0).value() : Nodes.orNothing(described);
    }

    private static void putConstraints(OutNode.Collection mapping, ConstraintsSyntax constraints) {
        Nodes.putWord(mapping, "min", constraints.min());
        Nodes.putWord(mapping, "max", constraints.max());
        Nodes.putText(mapping, "pattern", constraints.pattern());
        Nodes.putWord(mapping, "length", constraints.length());
    }

    static OutNode type(TypeRefSyntax type) {
        return Nodes.text(text(type));
    }

    private static String text(TypeRefSyntax type) {
        if (type instanceof TypeRefSyntax.Named named) {
            return named.name().value();
        }
        if (type instanceof TypeRefSyntax.Optional optional) {
            return "optional<" + text(optional.of()) + ">";
        }
        if (type instanceof TypeRefSyntax.ListOf list) {
            return "list<" + text(list.of()) + ">";
        }
        if (type instanceof TypeRefSyntax.SetOf set) {
            return "set<" + text(set.of()) + ">";
        }
        return "map<" + text(((TypeRefSyntax.MapOf) type).of()) + ">";
    }

    /** One entry of {@code types}: the short form where nothing more is said. */
    static OutNode definition(TypeSyntax type) {
        OutNode.Collection mapping = OutNode.mapping();
        Nodes.putDoc(mapping, type.doc());
        boolean bare = mapping.entries().isEmpty();
        if (type instanceof TypeSyntax.Alias alias) {
            mapping.put("type", type(alias.type()));
            putConstraints(mapping, alias.constraints());
            return bare && mapping.entries().size() == 1 ? type(alias.type()) : mapping;
        }
        if (type instanceof TypeSyntax.Enumeration enumeration) {
            OutNode constants = Nodes.names(enumeration.constants());
            return bare ? constants : mapping.put("values", constants);
        }
        return type instanceof TypeSyntax.ValueObject object
                ? mapping.put("fields", fields(object.fields()))
                : mapping;
    }
}
