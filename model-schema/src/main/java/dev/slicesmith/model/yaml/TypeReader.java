package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ConstraintsSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import dev.slicesmith.model.syntax.TypeSyntax;
import java.util.List;
import java.util.Optional;

/** Reads one entry of {@code types}. */
final class TypeReader {

    private static final String EXAMPLE = "CartId: uuid";

    private TypeReader() {}

    /** The type; a faulty one if what is written says none, and then that is reported. */
    static TypeSyntax read(Named named, Problems problems) {
        SourceText name = named.name();
        YamlNode body = named.body();
        if (body.isNull()) {
            problems.report(Diagnostic.at(name.span(), YamlCode.WRONG_SHAPE, "the type " + Texts.quoted(name.value())
                    + " does not say what it is").help("for example: " + EXAMPLE));
            return new TypeSyntax.Faulty(name, DocSyntax.NONE);
        }
        if (body instanceof YamlNode.Mapping mapping) {
            return described(name, Keys.of(mapping, Construct.TYPE, problems), problems);
        }
        if (body instanceof YamlNode.Sequence) {
            return new TypeSyntax.Enumeration(name, problems.names(body, name.value()), DocSyntax.NONE);
        }
        return alias(name, TypeRefReader.read(((YamlNode.Scalar) body).text(), problems),
                ConstraintsSyntax.NONE, DocSyntax.NONE);
    }

    private static TypeSyntax alias(
            SourceText name, Optional<TypeRefSyntax> type, ConstraintsSyntax constraints, DocSyntax doc) {
        return type.isPresent()
                ? new TypeSyntax.Alias(name, type.get(), constraints, doc)
                : new TypeSyntax.Faulty(name, doc);
    }

    private static TypeSyntax described(SourceText name, Keys keys, Problems problems) {
        checkOneKind(keys, problems);
        if (keys.has("fields")) {
            return new TypeSyntax.ValueObject(name, FieldReader.read(keys, "fields", problems), DocReader.read(keys));
        }
        if (keys.has("values")) {
            return new TypeSyntax.Enumeration(name, keys.names("values"), DocReader.read(keys));
        }
        if (keys.filled("type").isEmpty()) {
            problems.report(Diagnostic.at(name.span(), YamlCode.MISSING_KEY, "the type " + Texts.quoted(name.value())
                    + " needs one of \"type\", \"values\", \"fields\"").help("for example: " + EXAMPLE));
        }
        Optional<TypeRefSyntax> type = TypeRefReader.read(keys, "type", problems);
        return alias(name, type, FieldReader.constraints(keys), DocReader.read(keys));
    }

    private static void checkOneKind(Keys keys, Problems problems) {
        String kind = keys.has("fields") ? "fields" : keys.has("values") ? "values" : "type";
        for (String other : List.of("values", "type", "min", "max", "pattern", "length")) {
            if (!kind.equals("type") && !other.equals(kind) && keys.has(other)) {
                problems.report(Diagnostic.at(keys.place(other), YamlCode.CONFLICTING_KEYS,
                                "\"" + other + "\" does not go with \"" + kind + "\"")
                        .related(keys.place(kind), "\"" + kind + "\" is here")
                        .help("a type is a scalar with constraints, an enumeration with \"values\", "
                                + "or an object with \"fields\""));
            }
        }
    }
}
