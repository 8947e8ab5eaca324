package dev.slicesmith.importer.miro;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The frames of a scene by their meaning, and what lies in which. Miro scales stickies, so sizes are medians. */
final class Layout {

    /** What a frame is for. */
    enum Use { SLICE, SPEC, LANE, OUTER }

    final Scene scene;
    final double width;
    final double height;
    private final boolean stickies;
    final Map<Item, Use> frames = new HashMap<>();
    private final Map<String, Item> byId = new HashMap<>();

    Layout(Scene scene) {
        this.scene = scene;
        scene.items().forEach(item -> byId.put(item.id(), item));
        this.stickies = scene.items().stream().anyMatch(item -> item.is(Item.Type.STICKY));
        this.width = median(scene.items().stream().filter(this::isNote).map(item -> item.box().width()).toList(), 199);
        this.height = median(scene.items().stream().filter(this::isNote).map(item -> item.box().height()).toList(), 199);
        List<Item> candidates = scene.items().stream().filter(this::isFrame).toList();
        candidates.forEach(frame -> frames.put(frame, use(frame, candidates)));
    }

    /** A sticky, or a filled shape on a board that has none. */
    private boolean isNote(Item item) {
        return stickies ? item.is(Item.Type.STICKY) : item.is(Item.Type.SHAPE) && item.band() != Band.NONE;
    }

    private static double median(List<Double> values, double otherwise) {
        List<Double> sorted = values.stream().filter(value -> value > 0).sorted().toList();
        return sorted.isEmpty() ? otherwise : sorted.get(sorted.size() / 2);
    }

    Item item(String id) {
        return byId.get(id);
    }

    /** Frames, and large shapes that are drawn around stickies. */
    private boolean isFrame(Item item) {
        if (item.is(Item.Type.FRAME)) {
            return true;
        }
        boolean large = item.is(Item.Type.SHAPE) && item.box().width() > 1.8 * width && item.box().height() > 1.2 * height;
        return large && scene.items().stream()
                .filter(other -> isNote(other) && item.box().holdsCentreOf(other.box())).count() >= 2;
    }

    private Use use(Item frame, List<Item> all) {
        if (Words.SLICE.matcher(frame.text()).matches()) {
            return Use.SLICE;
        }
        if (Words.SPEC.matcher(frame.text()).matches()) {
            return Use.SPEC;
        }
        boolean outer = all.stream().anyMatch(other -> other != frame && other.is(Item.Type.FRAME)
                && frame.box().area() > other.box().area() && frame.box().holdsCentreOf(other.box()));
        if (outer) {
            return Use.OUTER;
        }
        return frame.box().width() > 4 * frame.box().height() || frame.box().width() > 12 * width ? Use.LANE : Use.SLICE;
    }

    /** The frames that an item lies in, innermost first: as it says, else by its centre. */
    List<Item> around(Item item) {
        List<Item> around = new ArrayList<>();
        Set<Item> seen = new HashSet<>();
        Optional<Item> parent = item.parent().map(byId::get);
        while (parent.isPresent() && seen.add(parent.get())) {
            if (frames.containsKey(parent.get())) {
                around.add(parent.get());
            }
            parent = parent.get().parent().map(byId::get);
        }
        frames.keySet().stream()
                .filter(frame -> frame != item && !seen.contains(frame) && frame.box().holdsCentreOf(item.box())
                        && frame.box().area() > item.box().area())
                .sorted(Comparator.comparing((Item frame) -> frame.box().area()).thenComparing(Item::id))
                .forEach(around::add);
        return around;
    }

    Optional<Item> frame(Item item, Use use) {
        return around(item).stream().filter(frame -> frames.get(frame) == use).findFirst();
    }

    /** All frames of a use, from left to right. */
    List<Item> all(Use use) {
        return frames.keySet().stream().filter(frame -> frames.get(frame) == use)
                .sorted(Comparator.comparing((Item frame) -> frame.box().left()).thenComparing(Item::id))
                .toList();
    }

    boolean sameRow(Item one, Item other) {
        return Math.abs(one.box().y() - other.box().y()) <= 0.6 * height;
    }
}
