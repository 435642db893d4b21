package org.committeecycle.workflow.diagram.picture;

import java.util.List;

/** Draws the lines between elements. */
final class Ways {

    private static final double BEND = 5;

    private final Svg svg;
    private final Letters letters;

    Ways(Svg svg) {
        this.svg = svg;
        this.letters = new Letters(svg);
    }

    /** The line itself. */
    void draw(Node node) {
        List<Point> way = node.way();
        if (way.size() < 2) {
            return;
        }
        switch (node.kind()) {
            case "sequenceFlow" -> {
                path(way, Ink.LINE + Ink.wide(1.5));
                head(way, Ink.SOLID);
            }
            case "messageFlow" -> {
                path(way, Ink.LINE + Ink.wide(1.5) + Ink.dashed("8 5"));
                head(way, Ink.SHAPE);
            }
            default -> path(way, Ink.LINE + Ink.wide(1.5) + Ink.dashed("1 4"));
        }
    }

    /** The name of the line, drawn after all shapes so that nothing lies over it. */
    void name(Node node) {
        List<Point> way = node.way();
        if (!node.name().isBlank() && way.size() > 1) {
            Point middle = middle(way);
            letters.below(node.name(), node.label().orElse(new Box(middle.x() - 45, middle.y() - 18, 90, 14)));
        }
    }

    /** Along the line, with its bends rounded. */
    void path(List<Point> way, String line) {
        StringBuilder path = new StringBuilder("M" + at(way.get(0)));
        for (int i = 1; i < way.size() - 1; i++) {
            Point corner = way.get(i);
            double bend =
                    Math.min(BEND, Math.min(corner.distance(way.get(i - 1)), corner.distance(way.get(i + 1))) / 2);
            path.append(" L").append(at(corner.towards(way.get(i - 1), bend)));
            path.append(" Q").append(at(corner)).append(' ').append(at(corner.towards(way.get(i + 1), bend)));
        }
        path.append(" L").append(at(way.get(way.size() - 1)));
        svg.add("<path d=\"%s\" " + line + " stroke-linejoin=\"round\"/>", path);
    }

    private void head(List<Point> way, String line) {
        Point end = way.get(way.size() - 1);
        Point before = way.get(way.size() - 2);
        Point foot = end.towards(before, 10);
        double x = (end.y() - foot.y()) * 0.45;
        double y = (foot.x() - end.x()) * 0.45;
        svg.add(
                "<path d=\"M%s %s L%s %s L%s %s z\" " + line + "/>",
                end.x(),
                end.y(),
                foot.x() + x,
                foot.y() + y,
                foot.x() - x,
                foot.y() - y);
    }

    private static String at(Point point) {
        return Svg.number(point.x()) + " " + Svg.number(point.y());
    }

    /** Half way along the line. */
    static Point middle(List<Point> way) {
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            length += way.get(i).distance(way.get(i - 1));
        }
        double left = length / 2;
        for (int i = 1; i < way.size(); i++) {
            double step = way.get(i).distance(way.get(i - 1));
            if (left <= step) {
                return way.get(i - 1).towards(way.get(i), left);
            }
            left -= step;
        }
        return way.get(0);
    }
}
