package dev.slicesmith.model.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.ScalarPositions;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every character of a decoded scalar is found in the file again, whatever stands between the two. */
class ScalarPositionsTest {

    private static final String[] WORDS = {"state.items", "+", "[event.item]", "é", "😀", "x", "==", "'", "\"", "#", "a:b", "\\", ","};

    @Test
    void eachStyleMapsBack() {
        assertMapsBack("a: size(x) >= 3\n");
        assertMapsBack("a: first\n  second\n\n  third  \n\n\n  fourth\nb: x\n");
        assertMapsBack("a: 'it''s ''quoted'' text'\n");
        assertMapsBack("a: '  first  \n   second\n\n   third '\n");
        assertMapsBack("a: \"tab\\t line\\n \\u00e9 \\U0001F600 \\x41 \\\" \\\\ \\/ end\"\n");
        assertMapsBack("a: \"first \\\n     second\n\n  third\\\n  \\ fourth\\  \n  x\"\n");
        assertMapsBack("a: |\n  first\n    second\n\n  third\n");
        assertMapsBack("a: |+\n  first\n\n\nb: x\n");
        assertMapsBack("a: |-\n  first\n  second");
        assertMapsBack("a: |2-\n    first\n   second\n");
        assertMapsBack("a: >\n  folded\n  line\n\n  next\n    more indented\n  back\n");
        assertMapsBack("a: >-\n\n  folded\n  line # no comment\n");
        assertMapsBack("a: >1\n  x\n y\n");
        assertMapsBack("- a:\r\n    - |\r\n      first\r\n      second\r\n    - \"x\r\n      y\"\r\n");
    }

    @Test
    void spansOfStretchesAreExact() {
        SourceText text = only("a: 'it''s (here)'\n");
        SourceSpan here = new ScalarPositions(text).span(6, 10);
        assertEquals("here", text.value().substring(6, 10));
        assertEquals(12, here.column());
        assertEquals(16, here.endColumn());
        SourceSpan behind = new ScalarPositions(text).at(text.value().length());
        assertEquals(17, behind.column());
    }

    @Test
    void textThatIsNotInTheFileStandsAtTheWholeScalar() {
        SourceSpan span = new SourceSpan(new SourceFile("x.yaml", "a: 'b'\n"), 1, 4, 1, 7);
        SourceText other = new SourceText("something else", span, SourceText.Style.SINGLE_QUOTED);
        assertEquals(span, new ScalarPositions(other).at(3));
    }

    @Test
    void quotedTextOfAFileWithoutTextStandsAtTheWholeScalar() {
        SourceSpan span = new SourceSpan(new SourceFile("board.json", ""), 1, 1, 1, 1);
        SourceText imported = new SourceText("events.Added", span, SourceText.Style.DOUBLE_QUOTED);
        assertEquals(span, new ScalarPositions(imported).span(7, 12));
    }

    @Test
    void randomScalarsMapBack() {
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        int checked = 0;
        for (int i = 0; i < 4000; i++) {
            Random random = Mutations.random(seed + i);
            String yaml = randomYaml(random);
            Optional<SourceText> text = read(yaml);
            if (text.isPresent()) {
                checked++;
                assertMapsBack(yaml, text.get(), "seed " + (seed + i));
            }
        }
        assertTrue(checked > 1000, "only " + checked + " scalars could be read; seed " + seed);
    }

    private static String randomYaml(Random random) {
        String indent = " ".repeat(1 + random.nextInt(3));
        StringBuilder body = new StringBuilder();
        int words = 1 + random.nextInt(8);
        for (int i = 0; i < words; i++) {
            body.append(WORDS[random.nextInt(WORDS.length)]);
            int gap = random.nextInt(6);
            body.append(gap == 0 ? "\n" + indent : gap == 1 ? "\n\n" + indent : gap == 2 ? " \n" + indent + "  " : " ");
        }
        return switch (random.nextInt(5)) {
            case 0 -> "a: " + body + "\n";
            case 1 -> "a: '" + body.toString().replace("'", "''") + "'\n";
            case 2 -> "a: \"" + body.toString().replace("\\", "\\u005c").replace("\"", "\\\"") + "\"\n";
            case 3 -> "a: |" + (random.nextBoolean() ? "-" : "+") + "\n" + indent + body + "\n";
            default -> "a: >" + (random.nextBoolean() ? "" : "+") + "\n" + indent + body + "\n\n";
        };
    }

    private static Optional<SourceText> read(String yaml) {
        SourceFile file = new SourceFile("x.yaml", yaml);
        return NodeComposer.compose(file, new Diagnostics()).filter(roots -> roots.size() == 1).map(List::of)
                .flatMap(roots -> firstText(roots.get(0).get(0)));
    }

    private static SourceText only(String yaml) {
        return read(yaml).orElseThrow();
    }

    private static Optional<SourceText> firstText(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text().value().isEmpty() ? Optional.empty() : Optional.of(scalar.text());
        }
        if (node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
            return firstText(mapping.entries().get(0).value());
        }
        if (node instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()) {
            return firstText(sequence.items().get(0));
        }
        return Optional.empty();
    }

    private static void assertMapsBack(String yaml) {
        assertMapsBack(yaml, only(yaml), yaml);
    }

    /** A visible character must be found as itself, or as an escape or a doubled quote that stands for it. */
    private static void assertMapsBack(String yaml, SourceText text, String hint) {
        ScalarPositions positions = new ScalarPositions(text);
        String value = text.value();
        SourceSpan before = null;
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int c = value.codePointAt(i);
            SourceSpan span = positions.at(i);
            assertTrue(value.codePointCount(0, value.length()) == 1 || !span.equals(text.span()), "not traced: " + hint + "\n" + yaml);
            if (!Character.isWhitespace(c)) {
                String raw = raw(span);
                boolean itself = raw.equals(Character.toString(c)) || raw.equals("''") || raw.startsWith("\\");
                assertTrue(itself, () -> "\"" + Character.toString(c) + "\" is said to stand at " + span + " where \"" + raw
                        + "\" is; " + hint + "\n" + yaml);
                assertTrue(!raw.startsWith("\\") || raw.length() > 1 || c == '\\', raw);
            }
            SourceSpan earlier = before;
            assertTrue(before == null || before.compareTo(span) <= 0, () -> earlier + " then " + span + "; " + hint);
            before = span;
        }
    }

    private static String raw(SourceSpan span) {
        String line = span.file().line(span.line());
        int from = line.offsetByCodePoints(0, span.column() - 1);
        return line.substring(from, line.offsetByCodePoints(from, span.endColumn() - span.column()));
    }
}
