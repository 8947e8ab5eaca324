package dev.slicesmith.model.rule;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.ValueSource;
import java.util.HashSet;
import java.util.Set;

/**
 * Which fields of a view any of its entries sets, and which of those count up from what they were.
 *
 * @param set names of fields that some entry gives a value
 * @param counted names of fields whose new value some entry computes from the old one
 */
record RowSetters(Set<String> set, Set<String> counted) {

    static RowSetters of(ViewSlice slice, ModelIndex index) {
        RowSetters setters = new RowSetters(new HashSet<>(), new HashSet<>());
        for (Projection entry : slice.on()) {
            for (FieldSource source : index.values().of(entry).set()) {
                setters.add(source);
            }
        }
        return setters;
    }

    private void add(FieldSource source) {
        Field field = source.field();
        set.add(field.name().text());
        if (source.source() instanceof ValueSource.Explicit written
                && mentions(written.expression().text(), "row." + field.name().java())) {
            counted.add(field.name().text());
        }
    }

    /** Whether the text has the words, and not only as the beginning of longer ones. */
    private static boolean mentions(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a new row without this value is a mistake. A number that counts up from nothing is none, nor is a flag
     * or a collection; what no entry sets at all is reported elsewhere.
     */
    boolean mustBeGiven(FieldSource source) {
        Field field = source.field();
        if (!set.contains(field.name().text())) {
            return false;
        }
        boolean number = field.type().unwrapped() instanceof ScalarType scalar && scalar.isNumber();
        return source.isOpen()
                || source.source() instanceof ValueSource.Empty && number && !counted.contains(field.name().text());
    }
}
