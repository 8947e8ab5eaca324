package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the engine's marks, which count from 0, into spans. */
final class Marks {

    private final SourceFile file;

    Marks(SourceFile file) {
        this.file = file;
    }

    /** Where the event stands; a block scalar ends behind its last character rather than on a later line. */
    SourceSpan span(Event event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        if (event instanceof ScalarEvent scalar && (scalar.isLiteral() || scalar.isFolded())) {
            return blockScalar(start, end);
        }
        return new SourceSpan(file, start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
    }

    /** From the start of a collection to its bracket, or in block style to the end of its last node. */
    SourceSpan span(CollectionStartEvent start, Event end, YamlNode last) {
        Mark from = start.getStartMark().orElseThrow();
        if (start.isFlow() || last == null) {
            Mark to = end.getEndMark().orElseThrow();
            return new SourceSpan(file, from.getLine() + 1, from.getColumn() + 1, to.getLine() + 1, to.getColumn() + 1);
        }
        int line = from.getLine() + 1;
        int column = from.getColumn() + 1;
        SourceSpan first = new SourceSpan(file, line, column, line, column);
        // The last node may be an alias, which stands elsewhere.
        return last.span().compareTo(first) < 0 ? first : first.to(last.span());
    }

    private SourceSpan blockScalar(Mark start, Mark end) {
        int line = Math.min(end.getLine() + 1, file.lineCount());
        if (line > start.getLine() + 1 && end.getColumn() <= indentation(file.line(line))) {
            line--;
        }
        while (line > start.getLine() + 1 && file.line(line).isBlank()) {
            line--;
        }
        String last = file.line(line);
        return new SourceSpan(file, start.getLine() + 1, start.getColumn() + 1, line, Texts.codePoints(last) + 1);
    }

    private static int indentation(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
