package org.committeecycle.workflow.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;
import org.committeecycle.workflow.process.guard.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A BPMN diagram of any tool, read into parts. */
final class DrawnBpmn {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String PICTURE = "http://www.omg.org/spec/BPMN/20100524/DI";

    /** Said again by the sequence flows. */
    private static final Set<String> REPEATED = Set.of("incoming", "outgoing");

    /** Written down on the element that holds them, though they have ids of their own. */
    private static final Set<String> PART_OF_ANOTHER = Set.of(
            "documentation",
            "extensionElements",
            "conditionExpression",
            "multiInstanceLoopCharacteristics",
            "standardLoopCharacteristics",
            "ioSpecification",
            "dataInputAssociation",
            "dataOutputAssociation",
            "property",
            "resourceRole",
            "performer",
            "humanPerformer",
            "potentialOwner");

    private static final List<String> MEANT_BY_NAME = List.of("message", "escalation", "error", "signal");

    private final Map<String, Element> named = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();

    static Drawing read(String file, Element root) {
        DrawnBpmn diagram = new DrawnBpmn();
        diagram.remember(root);
        Xml.children(root).forEach(child -> diagram.walk(child, null));
        return new Drawing(file, diagram.parts);
    }

    /** Messages and the like stand beside the process and are meant by their names. */
    private void remember(Element element) {
        if (element.hasAttribute("bpmnElement")) {
            drawn.add(local(element.getAttribute("bpmnElement")));
        }
        if (element.hasAttribute("id")) {
            named.put(element.getAttribute("id"), element);
        }
        Xml.children(element).forEach(this::remember);
    }

    private void walk(Element element, @Nullable String within) {
        if (isPart(element)) {
            FacetsRead facets = new FacetsRead();
            int place = parts.size();
            XmlNames.attributes(element, "", facets);
            String id = element.getAttribute("id");
            if (!element.getLocalName().equals("process") && !drawn.contains(id)) {
                facets.put(Facet.DRAWN, "no");
            }
            for (Element child : Xml.children(element)) {
                if (isPart(child)) {
                    walk(child, id);
                } else {
                    describe(child, facets);
                }
            }
            parts.add(place, new Part(id, element.getLocalName(), element.getAttribute("name"), within, facets.all()));
        }
    }

    private static boolean isPart(Element element) {
        String kind = element.getLocalName();
        return Xml.namespace(element).equals(BPMN)
                && !PART_OF_ANOTHER.contains(kind)
                && !REPEATED.contains(kind)
                && !kind.endsWith("EventDefinition")
                && element.hasAttribute("id")
                && !isMeantByName(element);
    }

    private static boolean isMeantByName(Element element) {
        return Set.of("message", "escalation", "error", "signal", "itemDefinition", "category", "import")
                .contains(element.getLocalName());
    }

    private void describe(Element child, FacetsRead facets) {
        String kind = child.getLocalName();
        if (REPEATED.contains(kind) || Xml.namespace(child).equals(PICTURE)) {
            return;
        }
        switch (kind) {
            case "documentation" -> facets.put(Facet.DOCUMENTATION, Xml.text(child));
            case "conditionExpression" -> {
                facets.put(Facet.CONDITION, Xml.text(child));
                XmlNames.attributes(child, "condition ", facets);
                facets.all().remove("condition type");
            }
            case "extensionElements" -> Xml.children(child).forEach(each -> extension(each, facets));
            default -> {
                if (kind.endsWith("EventDefinition")) {
                    event(child, facets);
                } else {
                    XmlNames.whole(child, "", facets);
                }
            }
        }
    }

    private void event(Element definition, FacetsRead facets) {
        String kind = definition.getLocalName();
        facets.put(Facet.EVENT, kind.substring(0, kind.length() - "EventDefinition".length()));
        FacetsRead inside = new FacetsRead();
        XmlNames.attributes(definition, "", inside);
        for (String of : MEANT_BY_NAME) {
            meant(of, inside, facets);
        }
        inside.all().forEach(facets::put);
        for (Element child : Xml.children(definition)) {
            if (kind.startsWith("timer")) {
                facets.put(Facet.WAIT, Xml.text(child));
                if (!child.getLocalName().equals("timeDate")) {
                    facets.put("kind of wait", child.getLocalName());
                }
            } else {
                XmlNames.whole(child, "", facets);
            }
        }
    }

    /** What stands beside the process is told with all that it says. */
    private void meant(String of, FacetsRead inside, FacetsRead facets) {
        String id = inside.all().remove(of + "Ref");
        if (id == null) {
            return;
        }
        Element element = named.get(local(id));
        String name = element == null ? "" : element.getAttribute("name");
        facets.put(of, name.isEmpty() ? id : name);
        if (element != null) {
            XmlNames.attributes(element, of + " ", facets);
            Xml.children(element).forEach(child -> XmlNames.whole(child, of + " ", facets));
        }
    }

    private static void extension(Element element, FacetsRead facets) {
        switch (element.getLocalName()) {
            case "properties" ->
                Xml.children(element)
                        .forEach(property -> facets.put(
                                Facet.PROPERTY + property.getAttribute("name"), property.getAttribute("value")));
            case "executionListener", "taskListener" -> listener(element, facets);
            default -> XmlNames.whole(element, "", facets);
        }
    }

    private static void listener(Element element, FacetsRead facets) {
        FacetsRead inside = new FacetsRead();
        XmlNames.whole(element, "", inside);
        inside.all().remove(element.getLocalName() + " event");
        facets.put(
                Facet.LISTENER + element.getAttribute("event"),
                String.join(", ", inside.all().values()));
    }

    /** The id in a qualified name. */
    private static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }
}
