package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.source.SourceText;
import java.util.HashMap;
import java.util.Map;

/**
 * How deep and large named types are with all that is in them. Whoever makes a value of a type goes through all of it,
 * and a few types that use each other twice would be larger than any memory.
 */
final class TypeExtents {

    /** Deeper types are nobody's wish, and everything that walks types may recurse. */
    static final int MAX_DEPTH = 64;

    private static final int MAX_PARTS = 5_000;

    private record Extent(int depth, int parts) {

        private static final Extent NONE = new Extent(0, 0);

        private Extent with(Extent part) {
            return new Extent(Math.max(depth, part.depth), parts + part.parts);
        }
    }

    private final LinkContext context;
    private final Map<String, Extent> known = new HashMap<>();
    private Extent current = Extent.NONE;

    TypeExtents(LinkContext context) {
        this.context = context;
    }

    /** The type that is being defined uses a scalar. */
    void addScalar() {
        current = current.with(new Extent(0, 1));
    }

    /** The type that is being defined uses one that is defined. */
    void add(String type) {
        current = current.with(known.getOrDefault(type, Extent.NONE));
    }

    /** Defines a type; what it uses meanwhile is part of it. Reported if that is too much. */
    void define(SourceText type, Runnable definition) {
        Extent outer = current;
        current = Extent.NONE;
        definition.run();
        Extent own = new Extent(current.depth() + 1, Math.max(1, current.parts()));
        current = outer;
        if (own.depth() > MAX_DEPTH) {
            context.report(type.span(), LinkCode.BAD_TYPE,
                    "the type " + quoted(type) + " is nested more than " + MAX_DEPTH + " deep", "make the model flatter");
        } else if (own.parts() > MAX_PARTS) {
            context.report(type.span(), LinkCode.TOO_LARGE,
                    "the type " + quoted(type) + " has " + own.parts() + " parts, with all that is in its parts",
                    "a value has at most " + MAX_PARTS + "; keep identifiers instead of values");
        } else {
            known.put(type.value(), own);
        }
    }
}
