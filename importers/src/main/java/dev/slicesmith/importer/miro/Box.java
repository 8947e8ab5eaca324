package dev.slicesmith.importer.miro;

/**
 * Where an item lies on the canvas, in board units; x grows to the right, y downwards.
 *
 * @param x of its centre
 * @param y of its centre
 * @param width its width
 * @param height its height
 */
record Box(double x, double y, double width, double height) {

    double left() {
        return x - width / 2;
    }

    double right() {
        return x + width / 2;
    }

    double top() {
        return y - height / 2;
    }

    double bottom() {
        return y + height / 2;
    }

    double area() {
        return width * height;
    }

    boolean holds(double px, double py) {
        return px >= left() && px <= right() && py >= top() && py <= bottom();
    }

    boolean holdsCentreOf(Box other) {
        return holds(other.x, other.y);
    }

    /** How much of this width lies under or above the other, from 0 to 1. */
    double overlap(Box other) {
        double shared = Math.min(right(), other.right()) - Math.max(left(), other.left());
        return width <= 0 ? 0 : Math.max(0, shared) / width;
    }

    /** Nought if the point lies inside. */
    double distance(double px, double py) {
        double dx = Math.max(Math.max(left() - px, px - right()), 0);
        double dy = Math.max(Math.max(top() - py, py - bottom()), 0);
        return Math.hypot(dx, dy);
    }
}
