package org.committeecycle.workflow.diagram.picture;

import org.w3c.dom.Element;

/** A rectangle of the picture. */
record Box(double x, double y, double width, double height) {

    static Box of(Element bounds) {
        return new Box(
                Point.number(bounds, "x"),
                Point.number(bounds, "y"),
                Math.max(1, Point.number(bounds, "width")),
                Math.max(1, Point.number(bounds, "height")));
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    static Box around(Point point) {
        return new Box(point.x(), point.y(), 0, 0);
    }
}
