package dev.slicesmith.cli;

import dev.slicesmith.model.Slice;
import dev.slicesmith.model.diagnostic.VisibleText;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioResult.Difference;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import dev.slicesmith.model.source.SourceSpan;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How scenarios went, as a person reads it: by slice, with what differs at its line, and a count at the end. */
final class TestText {

    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    /** From more scenarios than this on, failures are named again at the end, where a person looks first. */
    private static final int MANY = 20;

    private final Terminal terminal;

    TestText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows all results; the time is that of the whole run. */
    void show(List<ScenarioResult> results, Duration time) {
        StringBuilder text = new StringBuilder();
        Slice slice = null;
        for (ScenarioResult result : results) {
            if (result.slice() != slice) {
                slice = result.slice();
                text.append(text.length() == 0 ? "" : "\n").append(visible(slice.name().text())).append('\n');
            }
            scenario(result, text);
        }
        summary(results, time, text);
        terminal.out().print(text);
    }

    private void scenario(ScenarioResult result, StringBuilder text) {
        String mark = switch (result.verdict()) {
            case PASSED -> coloured(GREEN, "passed");
            case FAILED -> coloured(RED, "FAILED");
            case OPEN -> coloured(YELLOW, "open  ");
        };
        text.append("  ").append(mark).append("  ").append(visible(result.scenario().name()));
        text.append(" (").append(milliseconds(result.duration())).append(")\n");
        result.open().ifPresent(what -> text.append("          ").append(visible(what)).append('\n'));
        result.differences().forEach(difference -> difference(difference, text));
    }

    private void difference(Difference difference, StringBuilder text) {
        SourceSpan span = difference.span();
        text.append("          ").append(visible(span.toString())).append('\n');
        text.append("            | ").append(visible(span.file().line(span.line()).strip())).append('\n');
        text.append("            expected ").append(coloured(GREEN, visible(difference.expected()))).append('\n');
        text.append("            actual   ").append(coloured(RED, visible(difference.actual()))).append('\n');
    }

    private void summary(List<ScenarioResult> results, Duration time, StringBuilder text) {
        long failed = count(results, Verdict.FAILED);
        long open = count(results, Verdict.OPEN);
        text.append(results.isEmpty() ? "" : "\n");
        if (results.size() > MANY) {
            results.stream().filter(result -> result.verdict() == Verdict.FAILED).forEach(result -> text
                    .append(coloured(RED, "FAILED")).append("  ")
                    .append(visible(result.slice().name() + ": " + result.scenario().name())).append("  ")
                    .append(visible(result.scenario().span().toString())).append('\n'));
        }
        String line = count(results, Verdict.PASSED) + " passed, " + failed + " failed, " + open + " open";
        text.append(coloured(failed > 0 ? RED : open > 0 ? YELLOW : GREEN, line));
        text.append(" in ").append(milliseconds(time)).append('\n');
    }

    private static long count(List<ScenarioResult> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    private static String milliseconds(Duration time) {
        double milliseconds = time.toNanos() / 1e6;
        return String.format(Locale.ROOT, milliseconds < 10 ? "%.1f ms" : "%.0f ms", milliseconds);
    }

    /** Without what a terminal would obey: models are not to be trusted. */
    private static String visible(String text) {
        return VisibleText.of(text);
    }

    private String coloured(String colour, String text) {
        return terminal.colourOut() ? colour + text + PLAIN : text;
    }
}
