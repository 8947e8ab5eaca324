package dev.slicesmith.generator.agreement;

import dev.slicesmith.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The lines of a model. Some can be written otherwise, if the check refuses what stands there. */
final class Draft {

    private static final int TRIES = 4;

    private final List<Line> lines = new ArrayList<>();

    /** Something that can be written otherwise. */
    static final class Slot {

        private final Supplier<String> next;
        private final String plain;
        private String text;
        private int tries;

        Slot(Supplier<String> next, String plain) {
            this.next = next;
            this.plain = plain;
            this.text = next.get();
        }

        private void change() {
            tries++;
            text = tries < TRIES ? next.get() : plain;
        }
    }

    /**
     * A line.
     *
     * @param slot what ends it, or what is to blame if it is complained about
     * @param key what is to blame if its key is complained about
     */
    private record Line(String begins, Slot slot, boolean shown, Slot key) {

        Slot blamed(int column) {
            boolean atKey = key != null && column == begins.length() - begins.stripLeading().length() + 1;
            return atKey ? key : slot;
        }

        String text() {
            return slot == null || !shown ? begins : slot.text.isEmpty() ? "# " + begins : begins + slot.text;
        }
    }

    Draft add(int depth, String text) {
        lines.add(new Line("  ".repeat(depth) + text, null, false, null));
        return this;
    }

    /** A line that is complained about where another is to blame. */
    Draft add(int depth, String text, Slot blamed) {
        lines.add(new Line("  ".repeat(depth) + text, blamed, false, null));
        return this;
    }

    /** A line that ends with what can be written otherwise. */
    Draft slot(int depth, String begins, Slot slot) {
        lines.add(new Line("  ".repeat(depth) + begins, slot, true, null));
        return this;
    }

    /** A line with an expression. */
    Draft expression(int depth, String begins, Supplier<String> next, String plain) {
        return slot(depth, begins, new Slot(() -> PlainText.quoted(next.get()), PlainText.quoted(plain)));
    }

    /** A line with an expression behind a key, for whose name another line may be to blame. */
    Draft expression(int depth, String begins, Supplier<String> next, String plain, Slot key) {
        Slot slot = new Slot(() -> PlainText.quoted(next.get()), PlainText.quoted(plain));
        lines.add(new Line("  ".repeat(depth) + begins, slot, true, key));
        return this;
    }

    /**
     * Writes lines otherwise.
     *
     * @param refused what the check complains about
     * @return whether each of them can be written otherwise
     */
    boolean mend(List<SourceSpan> refused) {
        Set<Slot> slots = new LinkedHashSet<>();
        for (SourceSpan span : refused) {
            Slot slot = lines.get(span.line() - 1).blamed(span.column());
            if (slot == null || slot.tries > TRIES) {
                return false;
            }
            slots.add(slot);
        }
        slots.forEach(Slot::change);
        return true;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
