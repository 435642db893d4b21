package org.committeecycle.workflow.diagram.picture;

import org.w3c.dom.Element;

/** A place in the picture. */
record Point(double x, double y) {

    private static final double FARTHEST = 100_000;

    static Point of(Element element) {
        return new Point(number(element, "x"), number(element, "y"));
    }

    /** A number as tools write it; nonsense is 0, and nothing is farther than any screen. */
    static double number(Element element, String attribute) {
        try {
            double number = Double.parseDouble(element.getAttribute(attribute));
            return Double.isNaN(number) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, number));
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }

    Point towards(Point other, double distance) {
        double length = Math.hypot(other.x - x, other.y - y);
        return length == 0
                ? this
                : new Point(x + (other.x - x) / length * distance, y + (other.y - y) / length * distance);
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
