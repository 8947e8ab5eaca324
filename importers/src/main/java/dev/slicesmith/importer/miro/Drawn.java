package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.board.ElementKind;

/**
 * An element as drawn.
 *
 * @param item where and how
 * @param role what it is
 * @param text its name and fields
 */
record Drawn(Item item, Role role, StickyText text) {

    ElementKind kind() {
        return role.kind().orElseThrow();
    }

    Box box() {
        return item.box();
    }

    boolean is(ElementKind other) {
        return kind() == other;
    }
}
