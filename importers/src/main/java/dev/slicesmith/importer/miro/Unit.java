package dev.slicesmith.importer.miro;

import java.util.ArrayList;
import java.util.List;

/** A slice to be: elements that belong together. */
final class Unit {

    final String id;
    final String title;
    final List<Drawn> elements = new ArrayList<>();
    final Box box;

    Unit(String id, String title, Box box) {
        this.id = id;
        this.title = title;
        this.box = box;
    }
}
