package dev.slicesmith.importer.miro;

import java.util.List;
import java.util.Map;

/**
 * A board as items with absolute positions.
 *
 * @param name the board's title; may be empty
 * @param items all of them
 * @param arrows all lines
 * @param groups for each member of a group, the group's members
 */
record Scene(String name, List<Item> items, List<Arrow> arrows, Map<String, List<String>> groups) {

    Scene {
        items = List.copyOf(items);
        arrows = List.copyOf(arrows);
        groups = Map.copyOf(groups);
    }
}
