package org.committeecycle.workflow.diagram.picture;

/** The strokes and letters of a picture. */
final class Ink {

    static final String DARK = "#1f2328";
    static final String PAPER = "#ffffff";
    static final String LINE = "fill=\"none\" stroke=\"" + DARK + "\" ";
    static final String SHAPE = "fill=\"" + PAPER + "\" stroke=\"" + DARK + "\" ";
    static final String SOLID = "fill=\"" + DARK + "\" stroke=\"none\" ";

    private Ink() {}

    static String wide(double width) {
        return "stroke-width=\"" + Svg.number(width) + "\"";
    }

    static String dashed(String dashes) {
        return " stroke-dasharray=\"" + dashes + "\"";
    }
}
