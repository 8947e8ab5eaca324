package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the entries and items of a file stand, in the order of the file, and which columns are scalars. */
final class Spots {

    private final SourceFile file;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<Integer, List<SourceSpan>> scalars = new HashMap<>();

    /** How many items the lists of earlier documents have: all documents become one. */
    private Map<String, Integer> offsets = Map.of();

    /**
     * An entry of a mapping or an item of a list.
     *
     * @param path its keys, and {@code #0} … for items
     * @param line its first line
     * @param column the column in which it begins; for an item that of its dash, or where it stands without one
     * @param endLine the line on which it ends
     */
    record Spot(List<String> path, int line, int column, int endLine) {}

    Spots(SourceFile file, List<YamlNode> roots) {
        this.file = file;
        Map<String, Integer> earlierItems = new HashMap<>();
        for (YamlNode root : roots) {
            visit(root, List.of(), 0);
            for (Spot spot : spots) {
                if (spot.path().size() == 2 && spot.path().get(1).startsWith("#")) {
                    earlierItems.merge(spot.path().get(0), Integer.parseInt(spot.path().get(1).substring(1)) + 1, Math::max);
                }
            }
            offsets = Map.copyOf(earlierItems);
        }
    }

    private void visit(YamlNode node, List<String> path, int depth) {
        if (node instanceof YamlNode.Scalar scalar) {
            cover(scalar.text());
        } else if (node instanceof YamlNode.Sequence sequence) {
            int offset = depth == 1 ? offsets.getOrDefault(path.get(0), 0) : 0;
            for (int i = 0; i < sequence.items().size(); i++) {
                YamlNode item = sequence.items().get(i);
                List<String> below = below(path, "#" + (i + offset));
                SourceSpan span = item.span();
                spots.add(new Spot(below, span.line(), dashColumn(span), span.endLine()));
                visit(item, below, depth + 1);
            }
        } else {
            for (YamlNode.Entry entry : ((YamlNode.Mapping) node).entries()) {
                String key = entry.key() instanceof YamlNode.Scalar scalar ? scalar.text().value() : "";
                List<String> below = below(path, key);
                SourceSpan span = entry.key().span();
                spots.add(new Spot(below, span.line(), span.column(), Math.max(span.endLine(), entry.value().span().endLine())));
                visit(entry.key(), below, depth + 1);
                visit(entry.value(), below, depth + 1);
            }
        }
    }

    private int dashColumn(SourceSpan span) {
        String line = file.line(span.line());
        int at = line.offsetByCodePoints(0, Math.min(span.column() - 1, Texts.codePoints(line))) - 1;
        while (at >= 0 && line.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && line.charAt(at) == '-' ? Texts.codePoints(line.substring(0, at)) + 1 : span.column();
    }

    private static List<String> below(List<String> path, String name) {
        List<String> below = new ArrayList<>(path);
        below.add(name);
        return below;
    }

    private void cover(SourceText text) {
        for (int line = text.span().line(); line <= text.span().endLine(); line++) {
            scalars.computeIfAbsent(line, none -> new ArrayList<>()).add(covered(text, line));
        }
    }

    /** The part of a line that a scalar takes; behind the header of a block there may be a comment. */
    private SourceSpan covered(SourceText text, int line) {
        SourceSpan span = text.span();
        boolean block = text.style() == SourceText.Style.LITERAL || text.style() == SourceText.Style.FOLDED;
        int from = line == span.line() ? span.column() : 1;
        int to = line == span.endLine() ? span.endColumn() : Integer.MAX_VALUE;
        return new SourceSpan(file, line, from, line, block && line == span.line() ? from + 1 : to);
    }

    boolean isScalar(int line, int column) {
        for (SourceSpan span : scalars.getOrDefault(line, List.of())) {
            if (column >= span.column() && column < span.endColumn()) {
                return true;
            }
        }
        return false;
    }

    /** The first of all; null if there is none. */
    Spot first() {
        return spots.isEmpty() ? null : spots.get(0);
    }

    /** The first that begins below a line; null if there is none. */
    Spot firstAfter(int line) {
        int index = indexFrom(line + 1);
        return index < spots.size() ? spots.get(index) : null;
    }

    /** The index of the first that begins on a line or below; without aliases lines never go back. */
    private int indexFrom(int line) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (spots.get(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last that has ended above a line and began in a column; null if something further left came after it. */
    Spot lastBefore(int line, int column) {
        for (int i = indexFrom(line) - 1; i >= 0; i--) {
            Spot spot = spots.get(i);
            if (spot.endLine() < line && spot.column() <= column) {
                return spot.column() == column && column > 1 ? spot : null;
            }
        }
        return null;
    }

    /**
     * What a comment at the end of a line is about: the outermost that begins and ends on it (of several the last), else
     * the last that begins there, else the outermost that ends there; null if there is none.
     */
    Spot on(int line) {
        Spot whole = null;
        Spot begins = null;
        for (int i = indexFrom(line); i < spots.size() && spots.get(i).line() == line; i++) {
            begins = spots.get(i);
            if (begins.endLine() == line && (whole == null || begins.path().size() <= whole.path().size())) {
                whole = begins;
            }
        }
        for (int i = 0; begins == null && i < spots.size(); i++) {
            begins = spots.get(i).endLine() == line ? spots.get(i) : null;
        }
        return whole == null ? begins : whole;
    }
}
