package dev.slicesmith.importer.translate;

import java.util.Optional;

/**
 * The meanings of a field's mapping: a field's name, {@code Element.field} (perhaps with prose behind a dash), or the
 * title of an element.
 */
final class Mappings {

    private Mappings() {}

    /** The field of {@code source} that the target is mapped to, if the mapping names one. */
    static Optional<FieldNode> field(FieldNode target, Node source) {
        String mapping = plain(target.board.mapping());
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        for (int dot = mapping.indexOf('.'); dot > 0; dot = mapping.indexOf('.', dot + 1)) {
            if (Keys.same(mapping.substring(0, dot), source.title)) {
                return source.fieldNamed(mapping.substring(dot + 1));
            }
        }
        return mapping.indexOf('.') < 0 ? source.fieldNamed(mapping) : Optional.empty();
    }

    /** Whether the mapping is the title of {@code source}. */
    static boolean names(FieldNode target, Node source) {
        String mapping = plain(target.board.mapping());
        return !mapping.isEmpty() && Keys.same(mapping, source.title);
    }

    private static String plain(String mapping) {
        int prose = mapping.indexOf(" - ");
        return (prose < 0 ? mapping : mapping.substring(0, prose)).strip();
    }

    /** The field of {@code source} from which the target's value comes: as mapped, else that of the same name. */
    static Optional<FieldNode> source(FieldNode target, Node source) {
        return field(target, source).or(() -> source.field(target.key));
    }
}
