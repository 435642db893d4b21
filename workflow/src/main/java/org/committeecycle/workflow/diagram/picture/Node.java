package org.committeecycle.workflow.diagram.picture;

import java.util.List;
import java.util.Optional;
import org.committeecycle.workflow.process.guard.Xml;
import org.w3c.dom.Element;

/**
 * An element of a diagram with its place in the picture.
 *
 * @param di the layout that the tool wrote for it
 */
record Node(Element element, Element di) {

    String id() {
        return element.getAttribute("id");
    }

    String kind() {
        return element.getLocalName();
    }

    String name() {
        return kind().equals("textAnnotation")
                ? Xml.children(element).stream().findFirst().map(Xml::text).orElse("")
                : element.getAttribute("name").strip();
    }

    boolean is(String attribute, String value) {
        return element.getAttribute(attribute).equals(value);
    }

    boolean isEvent() {
        return kind().endsWith("Event");
    }

    boolean isGateway() {
        return kind().endsWith("Gateway");
    }

    boolean isTask() {
        return kind().equals("task") || kind().endsWith("Task") || kind().equals("callActivity");
    }

    boolean isSubProcess() {
        return List.of("subProcess", "transaction", "adHocSubProcess").contains(kind());
    }

    boolean isPool() {
        return kind().equals("participant") || kind().equals("lane");
    }

    boolean isExpanded() {
        return !di.getAttribute("isExpanded").equals("false");
    }

    /** The kind of an event: {@code timer}, {@code message}; empty for a plain one. */
    String event() {
        return Xml.children(element).stream()
                .map(Element::getLocalName)
                .filter(name -> name.endsWith("EventDefinition"))
                .findFirst()
                .map(name -> name.substring(0, name.length() - "EventDefinition".length()))
                .orElse("");
    }

    Optional<Element> loop() {
        return Xml.children(element).stream()
                .filter(child -> child.getLocalName().endsWith("LoopCharacteristics"))
                .findFirst();
    }

    Box box() {
        return child(di, "Bounds").map(Box::of).orElse(new Box(0, 0, 1, 1));
    }

    /** Where the tool put the name; empty when it left that to the reader. */
    Optional<Box> label() {
        return child(di, "BPMNLabel").flatMap(label -> child(label, "Bounds")).map(Box::of);
    }

    List<Point> way() {
        return Xml.children(di).stream()
                .filter(child -> child.getLocalName().equals("waypoint"))
                .map(Point::of)
                .toList();
    }

    private static Optional<Element> child(Element parent, String name) {
        return Xml.children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst();
    }
}
