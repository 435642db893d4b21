package org.committeecycle.workflow.diagram.picture;

import java.util.Map;

/** The small signs that tell kinds of events, tasks and gateways apart. */
final class Icons {

    private static final String THIN = Ink.LINE + Ink.wide(1.2);

    private static final Map<String, String> OF_TASKS = Map.of(
            "userTask",
            "<circle cx=\"11\" cy=\"8\" r=\"4\" " + THIN + "/><path d=\"M4 19 v-3 q0 -4 4 -4 h6 q4 0 4 4 v3 z\" " + THIN
                    + "/>",
            "serviceTask",
            "<circle cx=\"11\" cy=\"11\" r=\"5.2\" " + THIN + "/><circle cx=\"11\" cy=\"11\" r=\"2\" " + THIN
                    + "/><circle cx=\"11\" cy=\"11\" r=\"6.7\" " + Ink.LINE + Ink.wide(2.6) + Ink.dashed("2.6 2.66")
                    + "/>",
            "sendTask",
            "<path d=\"M3 5 h17 v12 h-17 z\" " + Ink.SOLID + "/><path d=\"M3 5 l8.5 7 8.5 -7\" fill=\"none\""
                    + " stroke=\"#ffffff\" stroke-width=\"1.3\"/>",
            "receiveTask",
            "<path d=\"M3 5 h17 v12 h-17 z M3 5 l8.5 7 8.5 -7\" " + THIN + "/>",
            "scriptTask",
            "<path d=\"M6 4 h11 q-5 4 -1 8 q4 4 -1 7 h-11 q5 -3 1 -7 q-4 -4 1 -8 M9 8 h4 M10 12 h4 M10 16 h4\" " + THIN
                    + "/>",
            "manualTask",
            "<path d=\"M3 10 q3 -5 7 -5 h3 q1 2 -2 2 h9 q1 1.5 0 2 h-7 h8 q1 1.5 0 2.5 h-8 h7 q1 1.5 0 2.5 h-7 h5 q1"
                    + " 1.5 0 2.5 h-12 l-3 -2 z\" " + THIN + "/>",
            "businessRuleTask",
            "<path d=\"M3 4 h17 v14 h-17 z M3 11.5 h17 M9 8 v10\" " + THIN + "/><path d=\"M3 4 h17 v4 h-17 z\" "
                    + Ink.SOLID + "/>");

    private static final Map<String, String> OF_EVENTS = Map.of(
            "message",
            "<path d=\"M-8 -5.5 h16 v11 h-16 z M-8 -5.5 l8 6.5 8 -6.5\" ",
            "timer",
            "<path d=\"M0 -10 a10 10 0 1 0 0.01 0 z M0 -6 v6 l4 3 M0 -10 v2 M0 10 v-2 M-10 0 h2 M10 0 h-2\" ",
            "escalation",
            "<path d=\"M0 -9 l6 15 l-6 -6 l-6 6 z\" ",
            "signal",
            "<path d=\"M0 -8 l8 14 h-16 z\" ",
            "error",
            "<path d=\"M-8 7 l4 -13 l5 7 l5 -9 l-3 14 l-6 -7 z\" ",
            "link",
            "<path d=\"M-8 -3 h8 v-4 l8 7 l-8 7 v-4 h-8 z\" ",
            "conditional",
            "<path d=\"M-6 -8 h12 v16 h-12 z M-4 -4 h8 M-4 0 h8 M-4 4 h8\" ",
            "compensate",
            "<path d=\"M0 -6 v12 l-8 -6 z M8 -6 v12 l-8 -6 z\" ",
            "cancel",
            "<path d=\"M-6 -6 L6 6 M6 -6 L-6 6\" ",
            "terminate",
            "<path d=\"M0 -9 a9 9 0 1 0 0.01 0 z\" ");

    private final Svg svg;

    Icons(Svg svg) {
        this.svg = svg;
    }

    void task(String kind, Box box) {
        String icon = OF_TASKS.get(kind);
        if (icon != null) {
            svg.add("<g transform=\"translate(%s %s)\">", box.x() + 4, box.y() + 3)
                    .add(icon)
                    .add("</g>");
        }
    }

    /** In the middle of an event; filled where the event throws. */
    void event(String event, boolean isThrown, Box box) {
        String icon = OF_EVENTS.get(event);
        if (icon != null) {
            boolean isFilled = isThrown || event.equals("terminate");
            svg.add(
                            "<g transform=\"translate(%s %s) scale(%s)\">",
                            box.centreX(), box.centreY(), Math.round(box.width() / 36 * 10) / 10d)
                    .add(icon + (isFilled ? filled(event) : Ink.LINE + Ink.wide(1.3)))
                    .add("/></g>");
        }
    }

    /** A closed envelope keeps its flap. */
    private static String filled(String event) {
        return event.equals("message")
                ? "fill=\"" + Ink.DARK + "\" stroke=\"" + Ink.PAPER + "\" " + Ink.wide(1)
                : Ink.SOLID;
    }

    void gateway(String kind, Box box) {
        double x = box.centreX();
        double y = box.centreY();
        switch (kind) {
            case "exclusiveGateway" ->
                svg.add(
                        "<path d=\"M%s %s l12 16 M%s %s l-12 16\" " + Ink.LINE + Ink.wide(3.5) + "/>",
                        x - 6,
                        y - 8,
                        x + 6,
                        y - 8);
            case "parallelGateway" ->
                svg.add("<path d=\"M%s %s h22 M%s %s v22\" " + Ink.LINE + Ink.wide(4) + "/>", x - 11, y, x, y - 11);
            case "inclusiveGateway" ->
                svg.add("<circle cx=\"%s\" cy=\"%s\" r=\"11\" " + Ink.LINE + Ink.wide(3) + "/>", x, y);
            case "complexGateway" ->
                svg.add(
                        "<path d=\"M%s %s h20 M%s %s v20 M%s %s l14 14 M%s %s l-14 14\" " + Ink.LINE + Ink.wide(3.5)
                                + "/>",
                        x - 10,
                        y,
                        x,
                        y - 10,
                        x - 7,
                        y - 7,
                        x + 7,
                        y - 7);
            case "eventBasedGateway" -> {
                svg.add("<circle cx=\"%s\" cy=\"%s\" r=\"14\" " + THIN + "/>", x, y);
                svg.add("<circle cx=\"%s\" cy=\"%s\" r=\"11.5\" " + THIN + "/>", x, y);
                svg.add("<path d=\"M%s %s l8 5.8 -3 9.4 h-10 l-3 -9.4 z\" " + THIN + "/>", x, y - 8);
            }
            default -> {}
        }
    }

    /** At the bottom of a task or sub-process: what is folded in, and how it is repeated. */
    void markers(Node node, Box box) {
        double y = box.bottom() - 17;
        boolean isFolded = node.kind().equals("callActivity") || node.isSubProcess() && !node.isExpanded();
        boolean isRepeated = node.loop().isPresent();
        double x = box.centreX() - (isFolded && isRepeated ? 18 : 7);
        if (isFolded) {
            svg.add("<path d=\"M%s %s h14 v14 h-14 z m7 3 v8 m-4 -4 h8\" " + THIN + "/>", x, y);
            x += 20;
        }
        if (isRepeated) {
            boolean isLoop = node.loop().orElseThrow().getLocalName().startsWith("standard");
            boolean isInTurn =
                    node.loop().orElseThrow().getAttribute("isSequential").equals("true");
            String bars = isInTurn ? "m0 3 h13 m-13 4 h13 m-13 4 h13" : "m3 1 v12 m4 -12 v12 m4 -12 v12";
            String sign = isLoop ? "m4 12 a5.5 5.5 0 1 1 5 0 m0 0 v-3 m0 3 h3" : bars;
            svg.add("<path d=\"M%s %s " + sign + "\" " + Ink.LINE + Ink.wide(2) + "/>", x, y);
        }
    }
}
