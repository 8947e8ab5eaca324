package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.Stream;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.syntax.StreamSyntax;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import java.util.List;
import java.util.Optional;

/** Links streams. */
final class StreamLinker {

    private final LinkContext context;
    private final Namer namer;
    private final TypeLinker types;
    private final Symbols symbols;

    StreamLinker(LinkContext context, Namer namer, TypeLinker types, Symbols symbols) {
        this.context = context;
        this.namer = namer;
        this.types = types;
        this.symbols = symbols;
    }

    void link(List<StreamSyntax> streams) {
        Scope scope = Scope.ofFiles(context);
        for (StreamSyntax syntax : streams) {
            Name name = namer.type(syntax.name(), syntax.doc());
            Optional<TypeDefinition.StrongType> id =
                    syntax.id().isPresent() ? id(name, syntax.id().get()) : Optional.empty();
            if (scope.declare("stream", syntax.name(), name.java())) {
                symbols.put(new Stream(name, id, documentation(syntax.doc()), syntax.name().span()));
            }
        }
    }

    private Optional<TypeDefinition.StrongType> id(Name stream, TypeRefSyntax written) {
        FieldType type = types.resolve(written);
        if (type instanceof TypeDefinition.StrongType strong && isIdentifying(strong.scalar())) {
            return Optional.of(strong);
        }
        if (type != TypeLinker.UNRESOLVED) {
            String scalar = type instanceof ScalarType s && isIdentifying(s) ? s.notation() : "uuid";
            context.report(written.span(), LinkCode.BAD_STREAM_ID,
                    "the id of the stream " + quoted(stream) + " is of type " + type.notation()
                            + ", which is no identifier of its own",
                    "define a type, such as " + stream.java() + "Id: " + scalar + ", and use it here and in the fields");
        }
        return Optional.empty();
    }

    /** Whether values of this scalar make good identifiers. */
    private static boolean isIdentifying(ScalarType scalar) {
        return switch (scalar) {
            case STRING, INT, LONG, UUID, DATE, TIME, DATETIME, INSTANT, DECIMAL -> true;
            case BOOLEAN, DOUBLE, DURATION, JSON -> false;
        };
    }
}
