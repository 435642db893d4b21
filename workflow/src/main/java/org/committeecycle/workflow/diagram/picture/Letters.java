package org.committeecycle.workflow.diagram.picture;

import java.util.List;

/** Puts words into the picture, broken into lines and centred. */
final class Letters {

    static final double INSIDE = 12;
    static final double OUTSIDE = 11;

    private final Svg svg;

    Letters(Svg svg) {
        this.svg = svg;
    }

    /** In the middle of the box. */
    void inside(String text, Box box) {
        int most = (int) Math.max(1, Math.floor((box.height() - 6) / (INSIDE * Words.LINE)));
        List<String> lines = Words.lines(text, box.width() - 12, INSIDE, most);
        double height = lines.size() * INSIDE * Words.LINE;
        write(lines, box.centreX(), box.centreY() - height / 2, INSIDE, "middle");
    }

    /** From the top of the box down, as wide as the words need. */
    void below(String text, Box box) {
        double width = Math.max(box.width(), 90);
        write(Words.lines(text, width, OUTSIDE, 8), box.centreX(), box.y(), OUTSIDE, "middle");
    }

    /** At the top of a large element. */
    void atTop(String text, Box box) {
        write(Words.lines(text, box.width() - 20, INSIDE, 2), box.centreX(), box.y() + 5, INSIDE, "middle");
    }

    /** Beside the left edge, from the top down. */
    void fromLeft(String text, Box box) {
        int most = (int) Math.max(1, Math.floor(box.height() / (OUTSIDE * Words.LINE)));
        write(Words.lines(text, box.width() - 10, OUTSIDE, most), box.x() + 6, box.y() + 3, OUTSIDE, "start");
    }

    /** Up along the left edge of a pool or lane. */
    void alongside(String text, Box box) {
        String line = Words.lines(text, box.height() - 10, INSIDE, 1).get(0);
        svg.add(
                "<text transform=\"translate(%s %s) rotate(-90)\" font-size=\"12\" text-anchor=\"middle\">%s</text>",
                box.x() + 19, box.centreY(), line);
    }

    private void write(List<String> lines, double x, double top, double size, String anchor) {
        double y = top + size * 0.92;
        for (String line : lines) {
            svg.add("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\">%s</text>", x, y, size, anchor, line);
            y += size * Words.LINE;
        }
    }
}
