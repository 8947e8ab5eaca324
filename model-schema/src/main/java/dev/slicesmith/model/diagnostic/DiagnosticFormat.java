package dev.slicesmith.model.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** The ways in which findings can be shown. */
public enum DiagnosticFormat {
    /** For people, with the source line and a caret. */
    TEXT,
    /** One line per finding. */
    LINE,
    /** A JSON object of our own. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF;

    /** The word on the command line: {@code text}, {@code line}, {@code json}, {@code sarif}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with that word, if there is one. */
    public static Optional<DiagnosticFormat> of(String word) {
        for (DiagnosticFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** @param colours whether text may use a terminal's colours */
    public DiagnosticFormatter formatter(boolean colours) {
        return switch (this) {
            case TEXT -> new TextFormatter(colours);
            case LINE -> new LineFormatter();
            case JSON -> new JsonFormatter();
            case SARIF -> new SarifFormatter();
        };
    }
}
