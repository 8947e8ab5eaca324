package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in a modeler's words what the engine found wrong. */
final class SyntaxErrors {

    private static final String QUOTE_FLOW =
            "inside { } and [ ] quote a value that has a comma, colon, question mark, bracket or brace, "
                    + "and write list<T> for T[]";

    private SyntaxErrors() {}

    static Diagnostic explain(SourceFile file, YamlEngineException problem) {
        if (problem instanceof ReaderException reader) {
            return forbidden(file, reader.getPosition(), reader.getCodePoint());
        }
        if (problem instanceof MarkedYamlEngineException marked) {
            return marked(file, marked);
        }
        return Diagnostic.at(SourceSpan.startOf(file), YamlCode.SYNTAX, "this file cannot be read as YAML");
    }

    /** A character that no YAML file may hold, at a code point's index. */
    static Diagnostic forbidden(SourceFile file, int position, int codePoint) {
        int offset = file.text().offsetByCodePoints(0, Math.min(position, Texts.codePoints(file.text())));
        return Diagnostic.at(span(file, offset), YamlCode.FORBIDDEN_CHARACTER,
                        String.format(java.util.Locale.ROOT, "the character U+%04X is not allowed here", codePoint))
                .help("delete it, or write it as an escape in double quotes");
    }

    /** The one character at an offset in the text. */
    static SourceSpan span(SourceFile file, int offset) {
        String text = file.text();
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = text.codePointCount(lineStart, offset) + 1;
        return new SourceSpan(file, line, column, line, column + 1);
    }

    private static Diagnostic marked(SourceFile file, MarkedYamlEngineException problem) {
        String context = problem.getContext() == null ? "" : problem.getContext();
        String what = problem.getProblem() == null ? "" : problem.getProblem().strip();
        Mark mark = problem.getProblemMark().or(problem::getContextMark).orElse(null);
        SourceSpan place = place(file, mark);
        if (isTab(file, place) || what.contains("\\t(TAB)")) {
            return Diagnostic.at(place, YamlCode.TAB_INDENTATION, "YAML does not allow a tab here")
                    .help("indent with blanks; most editors can convert the file");
        }
        Mark begin = problem.getContextMark().orElse(null);
        if (context.contains("scanning a tag")) {
            return Diagnostic.at(place(file, begin), YamlCode.QUOTE_EXPRESSION, "YAML takes \"!\" for the start of a tag")
                    .help("quote this expression, for example: \"!state.created\"");
        }
        if (what.contains("unexpected end of stream") && begin != null) {
            return Diagnostic.at(place(file, begin), YamlCode.SYNTAX, "this quote is never closed")
                    .help("close it; a quoted text may go on over several lines, so YAML read to the end of the file");
        }
        if (what.startsWith("could not find expected ':'") && begin != null) {
            return Diagnostic.at(place(file, begin), YamlCode.SYNTAX, "a key without \":\" behind it")
                    .help("write it as `key: value`; otherwise check quotes, brackets and indentation here and on the line above");
        }
        if (what.startsWith("mapping values are not allowed")) {
            return misplacedColon(file, place);
        }
        Diagnostic found = Diagnostic.at(place, YamlCode.SYNTAX, reworded(context, what));
        if (begin != null && mark != null && begin.getLine() != mark.getLine()) {
            found = found.related(place(file, begin), "it began here");
        }
        OptionalInt open = begin == null || mark == null
                ? OptionalInt.empty()
                : Slips.openQuote(file, begin.getLine() + 1, mark.getLine());
        Optional<String> name = what.contains("'{'") || context.startsWith("while parsing a flow")
                ? Slips.nameBefore(file, place.line(), place.column())
                : Optional.empty();
        if (open.isEmpty() && name.isPresent()) {
            return found.help(colonBetween(name.get()));
        }
        return open.isPresent()
                ? found.help("line " + open.getAsInt() + " opens a quote and does not close it")
                : found.help(remedy(context, what));
    }

    private static String colonBetween(String name) {
        return "write a colon between a name and what belongs to it: {" + name + ": {…}}";
    }

    private static Diagnostic misplacedColon(SourceFile file, SourceSpan place) {
        if (Slips.isTooDeep(file, place.line(), place.column())) {
            int column = Slips.indentation(file.line(place.line()));
            return Diagnostic.at(new SourceSpan(file, place.line(), column, place.line(), place.column()), YamlCode.SYNTAX,
                            "this key stands deeper than the line above, which has a value already")
                    .help("indent it as the keys that it belongs to; a text of several lines begins with | or is quoted");
        }
        Diagnostic found = Diagnostic.at(place, YamlCode.SYNTAX, "a \": \" is not allowed here");
        Optional<String> name = Slips.nameBefore(file, place.line(), place.column());
        if (name.isPresent()) {
            return found.help(colonBetween(name.get()));
        }
        return Slips.lacksBlank(file, place.line(), place.column())
                ? found.help("put a blank behind the \":\" of the key")
                : found.help("quote a value that contains \": \"; otherwise check the indentation");
    }

    private static SourceSpan place(SourceFile file, Mark mark) {
        if (mark == null) {
            return SourceSpan.startOf(file);
        }
        int line = Math.min(mark.getLine() + 1, file.lineCount());
        int column = Math.min(mark.getColumn() + 1, Texts.codePoints(file.line(line)) + 1);
        return new SourceSpan(file, line, column, line, column + 1);
    }

    /** The engine stops at the tab itself, or at what follows a line's leading tab. */
    private static boolean isTab(SourceFile file, SourceSpan place) {
        String line = file.line(place.line());
        int blank = 0;
        while (blank < line.length() && line.charAt(blank) == ' ') {
            blank++;
        }
        return blank < line.length() && line.charAt(blank) == '\t';
    }

    /** What the engine's message means; its own words where they are as good as ours. */
    private static String reworded(String context, String what) {
        if (what.startsWith("could not find expected ':'")) {
            return "a key without \":\" behind it";
        }
        if (what.startsWith("sequence entries are not allowed")) {
            return "a \"- \" is not allowed here";
        }
        if (what.contains("cannot start any token")) {
            int quote = what.indexOf('\'');
            return "a value cannot begin with \"" + what.substring(quote + 1, what.indexOf('\'', quote + 2)) + "\"";
        }
        if (context.contains("block scalar")) {
            return "YAML takes this for the start of a block of text";
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return "this does not fit the keys or items above it";
        }
        if (context.contains("flow mapping")) {
            return "expected \",\" or \"}\" here";
        }
        if (context.contains("flow sequence")) {
            return "expected \",\" or \"]\" here";
        }
        return context.isEmpty() ? what : what + " (" + context + ")";
    }

    private static String remedy(String context, String what) {
        if (context.contains("flow mapping") || context.contains("flow sequence") || context.contains("flow node")) {
            return QUOTE_FLOW;
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return "check the indentation; a value that begins with a quote must be quoted as a whole";
        }
        if (what.contains("cannot start any token") || context.contains("alias") || context.contains("anchor")
                || context.contains("tag") || context.contains("block scalar") || context.contains("directive")) {
            return "quote a value that begins with one of ! [ { ' \" & * > | % @ `";
        }
        return "check quotes, brackets and indentation on this line and the one above";
    }
}
