package org.committeecycle.workflow.diagram.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.DiagramPicture;
import org.committeecycle.workflow.process.guard.Xml;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Draws a diagram from the layout in its file: large elements first, then lines, then what stands on them. */
@Component
class PictureOfDiagram implements DiagramPicture {

    private static final double MARGIN = 24;

    @Override
    public Picture draw(String file, byte[] diagram, Map<String, Change.Kind> marks, Map<String, Integer> tokens) {
        Element root = Xml.root(file, diagram);
        Refused.unless(
                root.getLocalName().equals("definitions") && Xml.namespace(root).contains("omg.org/spec/BPMN/"),
                "%s: this is not a BPMN 2.0 diagram.",
                file);
        List<Node> nodes = nodes(root);
        Svg svg = new Svg();
        Box view = view(nodes);
        svg.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" width=\"%s\" height=\"%s\" role=\"img\""
                        + " font-family=\"Arial, Helvetica, 'Liberation Sans', sans-serif\" fill=\"#1f2328\"><title>%s</title>",
                view.x(), view.y(), view.width(), view.height(), view.width(), view.height(), file);
        svg.add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>",
                view.x(), view.y(), view.width(), view.height());
        draw(svg, nodes, marks, tokens);
        return new Picture(svg.add("</svg>").toString(), (int) view.width(), (int) view.height());
    }

    private static void draw(Svg svg, List<Node> nodes, Map<String, Change.Kind> marks, Map<String, Integer> tokens) {
        Shapes shapes = new Shapes(svg);
        Ways ways = new Ways(svg);
        List<Node> areas = nodes.stream()
                .filter(node -> node.isPool() || node.isSubProcess())
                .sorted(Comparator.comparingDouble(
                                (Node node) -> node.box().width() * node.box().height())
                        .reversed())
                .toList();
        List<Node> lines = nodes.stream().filter(PictureOfDiagram::isLine).toList();
        areas.forEach(node -> open(svg, node, () -> shapes.draw(node)));
        lines.forEach(node -> open(svg, node, () -> ways.draw(node)));
        nodes.stream()
                .filter(node -> !areas.contains(node) && !isLine(node))
                .sorted(Comparator.comparing((Node node) -> node.kind().equals("boundaryEvent")))
                .forEach(node -> open(svg, node, () -> shapes.draw(node)));
        lines.forEach(ways::name);
        Marks over = new Marks(svg);
        for (Node node : nodes) {
            Change.Kind kind = marks.get(node.id());
            if (kind != null) {
                open(svg, node, () -> mark(over, node, kind));
            }
            if (tokens.getOrDefault(node.id(), 0) > 0 && !isLine(node)) {
                over.token(node.box(), tokens.get(node.id()));
            }
        }
    }

    private static void mark(Marks over, Node node, Change.Kind kind) {
        if (!isLine(node)) {
            over.shape(node.box(), kind);
        } else if (node.way().size() > 1) {
            over.way(node.way(), kind);
        }
    }

    private static void open(Svg svg, Node node, Runnable inside) {
        svg.add("<g data-id=\"%s\">", node.id());
        inside.run();
        svg.add("</g>");
    }

    private static boolean isLine(Node node) {
        return node.di().getLocalName().equals("BPMNEdge");
    }

    private static List<Node> nodes(Element root) {
        Map<String, Element> byId = new HashMap<>();
        List<Element> layout = new ArrayList<>();
        collect(root, byId, layout);
        return layout.stream()
                .filter(di -> byId.containsKey(local(di)))
                .map(di -> new Node(byId.get(local(di)), di))
                .toList();
    }

    private static void collect(Element element, Map<String, Element> byId, List<Element> layout) {
        String kind = element.getLocalName();
        if (kind.equals("BPMNShape") || kind.equals("BPMNEdge")) {
            layout.add(element);
        } else if (element.hasAttribute("id")) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        Xml.children(element).forEach(child -> collect(child, byId, layout));
    }

    private static String local(Element di) {
        String qualified = di.getAttribute("bpmnElement");
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    private static Box view(List<Node> nodes) {
        Box all = null;
        for (Node node : nodes) {
            List<Box> boxes =
                    new ArrayList<>(node.way().stream().map(Box::around).toList());
            if (!isLine(node)) {
                boxes.add(node.box());
            }
            if ((node.isEvent() || node.isGateway()) && !node.name().isBlank()) {
                boxes.add(written(node));
            }
            for (Box box : boxes) {
                all = all == null ? box : all.with(box);
            }
        }
        return (all == null ? new Box(0, 0, 100, 40) : all).grown(MARGIN);
    }

    private static Box written(Node node) {
        Box label = Shapes.labelOf(node, node.box());
        double width = Math.max(90, label.width());
        int lines = Words.lines(node.name(), width, Letters.OUTSIDE, 8).size();
        return new Box(label.centreX() - width / 2, label.y(), width, lines * Letters.OUTSIDE * Words.LINE);
    }
}
