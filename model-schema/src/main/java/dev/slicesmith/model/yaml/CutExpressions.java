package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises an expression that should have been quoted. In {@code {when: has(a, b)}} YAML sees the key {@code when}
 * with {@code has(a} and a key {@code b)} with nothing: the pieces are reported once and taken out.
 */
final class CutExpressions {

    private CutExpressions() {}

    static List<YamlNode.Entry> without(List<YamlNode.Entry> entries, Problems problems) {
        int last = -1;
        for (int i = 0; i < entries.size(); i++) {
            last = isEnd(entries.get(i)) ? i : last;
        }
        if (last < 0) {
            return entries;
        }
        List<YamlNode.Entry> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); ) {
            int end = endOfPieces(entries, i + 1);
            if (end > i + 1 || isEnd(entries.get(i))) {
                report(entries.get(i), entries.get(Math.max(i, end - 1)), problems);
            } else {
                kept.add(entries.get(i));
            }
            i = Math.max(i + 1, end);
        }
        return kept;
    }

    /** The index behind the pieces that begin at an index; that index itself if none do. */
    private static int endOfPieces(List<YamlNode.Entry> entries, int start) {
        int end = start;
        for (int i = start; i < entries.size() && isPiece(entries.get(i)); i++) {
            end = isEnd(entries.get(i)) ? i + 1 : end;
        }
        return end;
    }

    private static boolean isPiece(YamlNode.Entry entry) {
        return entry.value().isBlank() && entry.key() instanceof YamlNode.Scalar key
                && key.text().style() == SourceText.Style.PLAIN;
    }

    private static boolean isEnd(YamlNode.Entry entry) {
        if (!isPiece(entry)) {
            return false;
        }
        String key = ((YamlNode.Scalar) entry.key()).text().value();
        return key.endsWith(")") || key.endsWith("]");
    }

    private static void report(YamlNode.Entry first, YamlNode.Entry last, Problems problems) {
        SourceSpan start = first.value().isBlank() ? first.key().span() : first.value().span();
        problems.report(Diagnostic.at(start.to(last.key().span()), YamlCode.QUOTE_EXPRESSION,
                        "YAML cuts this expression at its comma")
                .help("quote this expression as a whole"));
    }
}
