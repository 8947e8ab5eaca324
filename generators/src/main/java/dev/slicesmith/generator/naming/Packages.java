package dev.slicesmith.generator.naming;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.View;
import dev.slicesmith.model.index.Homes;
import dev.slicesmith.model.naming.JavaNames;
import java.util.HashMap;
import java.util.Map;

/** The packages of a project: five by kind, one per slice, and one for each command or view without a slice. */
final class Packages {

    private final String base;
    private final Homes homes;
    private final Map<String, String> slices = new HashMap<>();

    Packages(EventModel model, String base, Homes homes) {
        this.base = base;
        this.homes = homes;
        for (Slice slice : model.slices()) {
            slices.put(slice.name().text(), base + "." + JavaNames.packageSegment(slice.name().java()));
        }
    }

    String base() {
        return base;
    }

    String events() {
        return base + ".event";
    }

    String types() {
        return base + ".type";
    }

    String errors() {
        return base + ".error";
    }

    String runtime() {
        return base + ".runtime";
    }

    String support() {
        return base + ".support";
    }

    String of(Slice slice) {
        return slices.get(slice.name().text());
    }

    String of(Command command) {
        return homes.of(command).map(this::of).orElseGet(() -> own(command.name().java()));
    }

    String of(View view) {
        return homes.of(view).map(this::of).orElseGet(() -> own(view.name().java()));
    }

    String aside(String name) {
        String free = base + "." + name;
        while (slices.containsValue(free)) {
            free += "_";
        }
        return free;
    }

    private String own(String name) {
        return base + "." + JavaNames.packageSegment(name);
    }
}
