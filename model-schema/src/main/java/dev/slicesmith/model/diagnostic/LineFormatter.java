package dev.slicesmith.model.diagnostic;

import java.util.List;

/** One line for each finding, as compilers print them: {@code shop.yaml:41:12: error[SM101]: message}. */
public final class LineFormatter implements DiagnosticFormatter {

    @Override
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            diagnostic.span().ifPresent(span -> out.append(VisibleText.of(span.toString())).append(": "));
            out.append(diagnostic.severity().word()).append('[').append(diagnostic.code().id()).append("]: ")
                    .append(VisibleText.of(diagnostic.message()));
            if (!diagnostic.help().isEmpty()) {
                out.append(" (").append(VisibleText.of(String.join("; ", diagnostic.help()))).append(')');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
