package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.BoardStep;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads given, when, then: from frames titled {@code spec: …}, whose rows are the steps, and from columns of labels,
 * whose rows are split into cases by gaps. The stickies there are occurrences of elements and no elements.
 */
final class SceneSpecs {

    /**
     * A specification and where it lies.
     *
     * @param spec the specification
     * @param box its place
     */
    record Placed(BoardSpec spec, Box box) {}

    private final Layout layout;
    private final Map<Item, Role> roles;
    private final Findings findings;
    private final Set<Item> used = new HashSet<>();
    private final List<Placed> specs = new ArrayList<>();

    SceneSpecs(Layout layout, Map<Item, Role> roles, Findings findings) {
        this.layout = layout;
        this.roles = roles;
        this.findings = findings;
    }

    /** Reads them all; {@link #used} then tells which items are steps. */
    List<Placed> read() {
        for (Item frame : layout.all(Layout.Use.SPEC)) {
            List<Item> inside = roles.keySet().stream()
                    .filter(item -> layout.around(item).stream().findFirst().filter(frame::equals).isPresent())
                    .toList();
            used.addAll(inside);
            add(frame.id(), Words.withoutPrefix(frame.text()), inside, frame.box());
        }
        labelColumns();
        return specs;
    }

    Set<Item> used() {
        return used;
    }

    private void add(String id, String title, List<Item> items, Box box) {
        List<Item> labels = items.stream().filter(item -> roles.get(item) == Role.LABEL).toList();
        List<Item> steps = items.stream().filter(this::isStep)
                .sorted(Comparator.comparing((Item item) -> item.box().y()).thenComparing(item -> item.box().x()))
                .toList();
        List<String> comments = items.stream()
                .filter(item -> roles.get(item) == Role.NOTE && !item.text().isBlank() && item.band() != Band.RED)
                .map(Item::text).toList();
        List<BoardStep> given = new ArrayList<>();
        List<BoardStep> when = new ArrayList<>();
        List<BoardStep> then = new ArrayList<>();
        Optional<Item> command = steps.stream().filter(item -> roles.get(item) == Role.COMMAND).findFirst();
        for (Item item : steps) {
            String part = labels.isEmpty() ? byKind(item, command, steps) : byLabel(item, labels);
            (part.equals("given") ? given : part.equals("when") ? when : then).add(step(item));
        }
        if (!steps.isEmpty()) {
            specs.add(new Placed(new BoardSpec(id, title, comments, given, when, then), box));
        }
    }

    private boolean isStep(Item item) {
        Role role = roles.get(item);
        return role == Role.COMMAND || role == Role.EVENT || role == Role.FOREIGN_EVENT || role == Role.VIEW
                || role == Role.ERROR || role == Role.NOTE && item.band() == Band.RED;
    }

    /** The label at the step's row, or the last one above it. */
    private static String byLabel(Item item, List<Item> labels) {
        return labels.stream()
                .filter(label -> label.box().top() <= item.box().y())
                .max(Comparator.comparing(label -> label.box().y()))
                .or(() -> labels.stream().min(Comparator.comparing(label -> label.box().y())))
                .flatMap(label -> Words.step(label.text()))
                .orElse("then");
    }

    /** The command is the when; events before it were given, all else follows. Without one, only views and errors follow. */
    private String byKind(Item item, Optional<Item> command, List<Item> steps) {
        Role role = roles.get(item);
        if (role == Role.COMMAND) {
            return "when";
        }
        boolean event = role == Role.EVENT || role == Role.FOREIGN_EVENT;
        if (!event) {
            return "then";
        }
        if (command.isEmpty()) {
            boolean shows = steps.stream().anyMatch(step -> roles.get(step) == Role.VIEW);
            return shows ? "given" : "then";
        }
        boolean before = layout.sameRow(item, command.get())
                ? item.box().x() < command.get().box().x()
                : item.box().y() < command.get().box().y();
        return before ? "given" : "then";
    }

    private BoardStep step(Item item) {
        StickyText text = StickyText.of(item.lines());
        Map<String, BoardValue> values = new LinkedHashMap<>();
        for (BoardField field : text.fields()) {
            field.example().ifPresent(value -> values.put(field.name(), value));
        }
        Optional<ElementKind> kind = roles.get(item) == Role.NOTE
                ? Optional.of(ElementKind.ERROR) : roles.get(item).kind();
        return new BoardStep(item.id(), kind, false, text.name(), "", values, List.of(), false, text.description());
    }

    /** Labels below each other, outside of frames. */
    private void labelColumns() {
        List<Item> labels = roles.keySet().stream()
                .filter(item -> roles.get(item) == Role.LABEL && !used.contains(item))
                .sorted(Comparator.comparing((Item item) -> item.box().y()))
                .toList();
        Set<Item> done = new HashSet<>();
        for (Item first : labels) {
            if (Words.step(first.text()).filter("given"::equals).isEmpty() || !done.add(first)) {
                continue;
            }
            List<Item> column = new ArrayList<>(List.of(first));
            for (Item label : labels) {
                boolean below = Math.abs(label.box().x() - first.box().x()) < layout.width
                        && label.box().y() > column.get(column.size() - 1).box().y();
                boolean again = Words.step(label.text()).equals(Optional.of("given"));
                if (below && again) {
                    break;
                }
                if (below && done.add(label)) {
                    column.add(label);
                }
            }
            cases(column);
        }
    }

    private void cases(List<Item> column) {
        Item first = column.get(0);
        Item last = column.get(column.size() - 1);
        double gap = column.size() > 1
                ? (last.box().y() - first.box().y()) / (column.size() - 1) / 2 : layout.height;
        List<Item> inside = new ArrayList<>(roles.keySet().stream()
                .filter(item -> !used.contains(item) && isStep(item) && item.box().x() > first.box().x()
                        && item.box().y() > first.box().y() - gap && item.box().y() < last.box().y() + 2 * gap)
                .sorted(Comparator.comparing((Item item) -> item.box().x()))
                .toList());
        used.addAll(inside);
        used.addAll(column);
        List<Item> current = new ArrayList<>();
        for (Item item : inside) {
            boolean apart = !current.isEmpty()
                    && item.box().left() - current.get(current.size() - 1).box().right() > 1.2 * layout.width;
            if (apart) {
                found(column, current);
                current = new ArrayList<>();
            }
            current.add(item);
        }
        if (!current.isEmpty()) {
            found(column, current);
        }
    }

    private void found(List<Item> column, List<Item> items) {
        List<Item> all = new ArrayList<>(column);
        all.addAll(items);
        Item first = items.get(0);
        String title = heading(column, items).map(Item::text).orElse("specification " + (specs.size() + 1));
        add(first.id(), title, all, first.box());
        findings.add(ImportCode.LAYOUT_READ, first.id(),
                "the rows beside " + column.size() + " labels are read as a specification");
    }

    /** The text right above its first step, where people write what a case is about. */
    private Optional<Item> heading(List<Item> column, List<Item> steps) {
        double top = Stream.concat(column.stream(), steps.stream())
                .mapToDouble(item -> item.box().top()).min().orElseThrow();
        Box first = steps.get(0).box();
        return roles.keySet().stream()
                .filter(item -> item.is(Item.Type.TEXT) && roles.get(item) == Role.NOTE && !used.contains(item))
                .filter(item -> item.box().y() < top && item.box().y() > top - layout.height)
                .filter(item -> item.box().distance(first.x(), item.box().y()) < 1.5 * layout.width)
                .min(Comparator.comparing(item -> item.box().distance(first.x(), item.box().y())));
    }
}
