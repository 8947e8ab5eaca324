package dev.slicesmith.model.index;

import java.util.ArrayList;
import java.util.List;

/** Sources of values in words, such as {@code price: command price}. */
final class Sources {

    private Sources() {}

    static List<String> of(List<FieldSource> sources) {
        List<String> words = new ArrayList<>();
        for (FieldSource source : sources) {
            words.add(source.field().name() + ": " + of(source.source()));
        }
        return words;
    }

    static String of(ValueSource source) {
        if (source instanceof ValueSource.Explicit explicit) {
            return "= " + explicit.expression().text();
        }
        if (source instanceof ValueSource.Copied copied) {
            return copied.origin().name().toLowerCase(java.util.Locale.ROOT) + " " + copied.name();
        }
        if (source instanceof ValueSource.Generated generated) {
            return "generated " + generated.generation().word();
        }
        if (source instanceof ValueSource.Default) {
            return "default";
        }
        if (source instanceof ValueSource.Absent) {
            return "absent";
        }
        return source instanceof ValueSource.Empty ? "empty" : "open";
    }
}
