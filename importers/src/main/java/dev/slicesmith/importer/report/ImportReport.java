package dev.slicesmith.importer.report;

import dev.slicesmith.importer.BoardFormat;
import dev.slicesmith.importer.ImportResult;
import dev.slicesmith.importer.finding.Finding;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Renders what an import found: a table of models, what becomes of each specification and why, and every finding by
 * kind, with the board's ids and links. The same import gives the same bytes.
 */
public final class ImportReport {

    private ImportReport() {}

    /** The report as Markdown (CommonMark with tables), with {@code \n} as line end. */
    public static String markdown(ImportResult result) {
        StringBuilder out = new StringBuilder("# Import of " + MarkdownText.of(result.source()) + "\n\n");
        out.append(result.format().map(BoardFormat::description).map(text -> "Read as " + text + ".")
                .orElse("The board was not read.")).append("\n\n");
        if (!result.models().isEmpty()) {
            models(result.models(), out);
            result.models().forEach(model -> specs(model, out));
        }
        findings(result.findings(), out);
        return out.toString();
    }

    private static void models(List<TranslatedModel> models, StringBuilder out) {
        out.append("| model | slices | specifications | green | open | not taken over |\n");
        out.append("|---|---|---|---|---|---|\n");
        for (TranslatedModel model : models) {
            out.append("| ").append(MarkdownText.of(model.name()))
                    .append(" | ").append(model.slices())
                    .append(" | ").append(model.specs().size())
                    .append(" | ").append(count(model, SpecOutcome.Kind.HOLDS))
                    .append(" | ").append(count(model, SpecOutcome.Kind.OPEN))
                    .append(" | ").append(count(model, SpecOutcome.Kind.LISTED)).append(" |\n");
        }
        out.append('\n');
    }

    private static long count(TranslatedModel model, SpecOutcome.Kind kind) {
        return model.specs().stream().filter(spec -> spec.kind() == kind).count();
    }

    /** All of them in the order of the board, so that each is accounted for. */
    private static void specs(TranslatedModel model, StringBuilder out) {
        if (model.specs().isEmpty()) {
            return;
        }
        out.append("## Specifications of ").append(MarkdownText.of(model.name())).append("\n\n");
        out.append("| slice | specification | its test | why | item |\n|---|---|---|---|---|\n");
        model.specs().forEach(spec -> out
                .append("| ").append(MarkdownText.of(spec.slice()))
                .append(" | ").append(MarkdownText.of(spec.spec().title()))
                .append(" | ").append(test(spec.kind()))
                .append(" | ").append(MarkdownText.of(spec.why()))
                .append(" | ").append(MarkdownText.of(spec.spec().id())).append(" |\n"));
        out.append('\n');
    }

    private static String test(SpecOutcome.Kind kind) {
        return switch (kind) {
            case HOLDS -> "green";
            case OPEN -> "open";
            case LISTED -> "none: not taken over";
        };
    }

    private static void findings(List<Finding> findings, StringBuilder out) {
        Map<ImportCode, List<Finding>> byCode = new EnumMap<>(ImportCode.class);
        findings.forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding));
        byCode.forEach((code, list) -> {
            out.append("## ").append(code.id()).append(" ").append(code.title()).append("\n\n");
            list.forEach(finding -> out.append("* ").append(MarkdownText.of(finding.message())).append(item(finding)).append('\n'));
            out.append('\n');
        });
    }

    /** Links are made here, of a known host and encoded parts, and never taken from a board. */
    private static String item(Finding finding) {
        if (finding.item().isEmpty()) {
            return "";
        }
        String id = MarkdownText.of(finding.item().get());
        return finding.link().map(link -> " ([item " + id + "](" + link + "))").orElse(" (item " + id + ")");
    }
}
