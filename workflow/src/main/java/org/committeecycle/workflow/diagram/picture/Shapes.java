package org.committeecycle.workflow.diagram.picture;

import java.util.Set;

/** Draws the elements of a diagram. */
final class Shapes {

    private static final Set<String> THROWN = Set.of("endEvent", "intermediateThrowEvent");

    private final Svg svg;
    private final Letters letters;
    private final Icons icons;

    Shapes(Svg svg) {
        this.svg = svg;
        this.letters = new Letters(svg);
        this.icons = new Icons(svg);
    }

    void draw(Node node) {
        Box box = node.box();
        if (node.isEvent()) {
            event(node, box);
        } else if (node.isGateway()) {
            gateway(node, box);
        } else if (node.isTask()) {
            task(node, box);
        } else if (node.isSubProcess()) {
            subProcess(node, box);
        } else if (node.isPool()) {
            pool(node, box);
        } else {
            other(node, box);
        }
    }

    private void event(Node node, Box box) {
        double wide = node.kind().equals("endEvent") ? 4 : 1.5;
        boolean goesOn = node.is("cancelActivity", "false") || node.is("isInterrupting", "false");
        String line = Ink.SHAPE + Ink.wide(wide) + (goesOn ? Ink.dashed("5 3") : "");
        circle(box, 0, line);
        if (!node.kind().equals("startEvent") && !node.kind().equals("endEvent")) {
            circle(box, 3.5, line);
        }
        icons.event(node.event(), THROWN.contains(node.kind()), box);
        outside(node, box);
    }

    private void circle(Box box, double inwards, String line) {
        svg.add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" " + line + "/>",
                box.centreX(),
                box.centreY(),
                Math.max(1, Math.min(box.width(), box.height()) / 2 - inwards));
    }

    private void gateway(Node node, Box box) {
        svg.add(
                "<path d=\"M%s %s L%s %s L%s %s L%s %s z\" " + Ink.SHAPE + Ink.wide(2) + "/>",
                box.centreX(),
                box.y(),
                box.right(),
                box.centreY(),
                box.centreX(),
                box.bottom(),
                box.x(),
                box.centreY());
        icons.gateway(node.kind(), box);
        outside(node, box);
    }

    private void task(Node node, Box box) {
        boolean isCall = node.kind().equals("callActivity");
        rectangle(box, 10, Ink.SHAPE + Ink.wide(isCall ? 5 : 2));
        icons.task(node.kind(), box);
        icons.markers(node, box);
        boolean hasSign = isCall || node.loop().isPresent();
        letters.inside(node.name(), hasSign ? new Box(box.x(), box.y(), box.width(), box.height() - 14) : box);
    }

    private void subProcess(Node node, Box box) {
        boolean isEvent = node.is("triggeredByEvent", "true");
        rectangle(box, 10, Ink.SHAPE + Ink.wide(2) + (isEvent ? Ink.dashed("1.5 4") : ""));
        icons.markers(node, box);
        if (node.isExpanded()) {
            letters.atTop(node.name(), box);
        } else {
            letters.inside(node.name(), box);
        }
    }

    private void pool(Node node, Box box) {
        rectangle(box, 0, Ink.SHAPE + Ink.wide(1.5));
        svg.add("<path d=\"M%s %s V%s\" " + Ink.LINE + Ink.wide(1.2) + "/>", box.x() + 30, box.y(), box.bottom());
        letters.alongside(node.name(), box);
    }

    private void other(Node node, Box box) {
        switch (node.kind()) {
            case "textAnnotation" -> {
                svg.add(
                        "<path d=\"M%s %s h-12 V%s h12\" " + Ink.LINE + Ink.wide(1.5) + "/>",
                        box.x() + 12,
                        box.y(),
                        box.bottom());
                letters.fromLeft(node.name(), box);
            }
            case "dataObjectReference", "dataInput", "dataOutput" -> {
                svg.add(
                        "<path d=\"M%s %s H%s L%s %s V%s H%s z\" " + Ink.SHAPE + Ink.wide(1.5) + "/>",
                        box.x(),
                        box.y(),
                        box.right() - 10,
                        box.right(),
                        box.y() + 10,
                        box.bottom(),
                        box.x());
                outside(node, box);
            }
            case "group" -> rectangle(box, 10, Ink.LINE + Ink.wide(1.5) + Ink.dashed("8 4 2 4"));
            default -> {
                rectangle(box, 0, Ink.SHAPE + Ink.wide(1.5));
                outside(node, box);
            }
        }
    }

    private void rectangle(Box box, double round, String line) {
        svg.add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" " + line + "/>",
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                round);
    }

    private void outside(Node node, Box box) {
        if (!node.name().isBlank()) {
            letters.below(node.name(), labelOf(node, box));
        }
    }

    /** Where the name stands; below the element when the tool does not say. */
    static Box labelOf(Node node, Box box) {
        return node.label().orElse(new Box(box.centreX() - 45, box.bottom() + 4, 90, 14));
    }
}
