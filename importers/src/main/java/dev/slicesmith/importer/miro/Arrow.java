package dev.slicesmith.importer.miro;

import java.util.Optional;

/**
 * A line between items.
 *
 * @param id the board's id
 * @param from the item at its start, if it is attached
 * @param to the item at its end, if it is attached
 * @param fromPoint where a loose start lies, if known
 * @param toPoint where a loose end lies, if known
 * @param directed whether it has an arrow head at one end only; {@code from} and {@code to} are in its direction
 */
record Arrow(
        String id, Optional<String> from, Optional<String> to, Optional<Box> fromPoint, Optional<Box> toPoint,
        boolean directed) {}
