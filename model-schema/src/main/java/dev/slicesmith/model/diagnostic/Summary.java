package dev.slicesmith.model.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** The last line of a run: how many findings of each severity there are. */
public final class Summary {

    private Summary() {}

    /** For example {@code 2 errors, 1 warning in shop.yaml}, or {@code no findings in shop.yaml}. */
    public static String of(List<Diagnostic> diagnostics, String where) {
        int[] counts = new int[Severity.values().length];
        for (Diagnostic diagnostic : diagnostics) {
            counts[diagnostic.severity().ordinal()]++;
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = counts[severity.ordinal()];
            if (count > 0) {
                parts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
            }
        }
        return (parts.isEmpty() ? "no findings" : String.join(", ", parts)) + " in " + VisibleText.of(where);
    }
}
