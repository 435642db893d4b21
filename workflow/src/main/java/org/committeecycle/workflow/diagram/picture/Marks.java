package org.committeecycle.workflow.diagram.picture;

import java.util.List;
import org.committeecycle.domain.diagram.Change;

/** What is drawn over a diagram: what became of an element, told by colour, line and sign, and how many stand at it. */
final class Marks {

    private final Svg svg;
    private final Ways ways;

    Marks(Svg svg) {
        this.svg = svg;
        this.ways = new Ways(svg);
    }

    private static String colour(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "#1a7f37";
            case REMOVED -> "#b42318";
            case CHANGED -> "#9a4b00";
        };
    }

    private static String line(Change.Kind kind) {
        String dashes =
                switch (kind) {
                    case ADDED -> "";
                    case REMOVED -> Ink.dashed("9 5");
                    case CHANGED -> Ink.dashed("2 4");
                };
        return "fill=\"none\" stroke=\"" + colour(kind) + "\" " + Ink.wide(3) + dashes;
    }

    void shape(Box box, Change.Kind kind) {
        Box around = box.grown(6);
        svg.add(
                "<rect class=\"mark\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"12\" " + line(kind) + "/>",
                around.x(),
                around.y(),
                around.width(),
                around.height());
        sign(new Point(around.right() - 2, around.y() + 2), kind);
    }

    void way(List<Point> way, Change.Kind kind) {
        ways.path(way, line(kind) + " opacity=\"0.75\"");
        sign(Ways.middle(way), kind);
    }

    private void sign(Point at, Change.Kind kind) {
        String filled = "fill=\"" + colour(kind) + "\" stroke=\"#ffffff\" " + Ink.wide(1.5);
        switch (kind) {
            case ADDED -> svg.add("<circle cx=\"%s\" cy=\"%s\" r=\"9\" " + filled + "/>", at.x(), at.y());
            case REMOVED -> svg.add("<path d=\"M%s %s h17 v17 h-17 z\" " + filled + "/>", at.x() - 8.5, at.y() - 8.5);
            case CHANGED ->
                svg.add("<path d=\"M%s %s l11 11 l-11 11 l-11 -11 z\" " + filled + "/>", at.x(), at.y() - 11);
        }
        String stroke =
                switch (kind) {
                    case ADDED -> "M-4.5 0 h9 M0 -4.5 v9";
                    case REMOVED -> "M-4.5 0 h9";
                    case CHANGED -> "M-4 -2 h8 M-4 2 h8 M3 -5.5 l-6 11";
                };
        svg.add(
                "<path transform=\"translate(%s %s)\" d=\"" + stroke + "\" fill=\"none\" stroke=\"#ffffff\""
                        + " stroke-width=\"2\"/>",
                at.x(),
                at.y());
    }

    /** The number of those that stand there, in a dot at the lower left. */
    void token(Box box, int count) {
        String number = count > 999 ? "999+" : String.valueOf(count);
        double half = Math.max(10, Words.width(number, 12) / 2 + 6);
        svg.add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"20\" rx=\"10\" fill=\"#0b57b0\" stroke=\"#ffffff\""
                        + " stroke-width=\"1.5\"/>",
                box.x() - half, box.bottom() - 12, 2 * half);
        svg.add(
                "<text x=\"%s\" y=\"%s\" font-size=\"12\" font-weight=\"bold\" text-anchor=\"middle\""
                        + " fill=\"#ffffff\" stroke=\"none\">%s</text>",
                box.x(), box.bottom() + 2.5, number);
    }
}
