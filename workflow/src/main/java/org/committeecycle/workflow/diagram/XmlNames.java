package org.committeecycle.workflow.diagram;

import java.util.Map;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.workflow.process.guard.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** How the tools' words for attributes are called in ours. */
final class XmlNames {

    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("isExecutable", Facet.EXECUTABLE),
            Map.entry("versionTag", Facet.VERSION),
            Map.entry("candidateGroups", Facet.OWNER),
            Map.entry("assignee", Facet.ASSIGNEE),
            Map.entry("dueDate", Facet.DUE),
            Map.entry("formRef", Facet.FORM),
            Map.entry("expression", Facet.STEP),
            Map.entry("resultVariable", Facet.ANSWER),
            Map.entry("calledElement", Facet.CALLS),
            Map.entry("attachedToRef", Facet.ATTACHED_TO),
            Map.entry("cancelActivity", Facet.INTERRUPTING),
            Map.entry("isInterrupting", Facet.INTERRUPTING),
            Map.entry("sourceRef", Facet.SOURCE),
            Map.entry("targetRef", Facet.TARGET),
            Map.entry("default", Facet.DEFAULT),
            Map.entry("hitPolicy", Facet.HIT_POLICY),
            Map.entry("typeRef", Facet.TYPE));

    private XmlNames() {}

    static String of(Attr attribute) {
        return OURS.getOrDefault(attribute.getLocalName(), attribute.getLocalName());
    }

    /** Writes down all attributes but the ids and names, each under what stands before it. */
    static void attributes(Element element, String before, FacetsRead facets) {
        for (Attr attribute : Xml.attributes(element)) {
            if (!attribute.getName().equals("id") && !attribute.getName().equals("name")) {
                facets.put(before + of(attribute), attribute.getValue());
            }
        }
    }

    /** Writes down an element that has no name in our words, with all that stands in it, under what stands before it. */
    static void whole(Element element, String before, FacetsRead facets) {
        String word = before + element.getLocalName();
        String name = element.getAttribute("name");
        String here = name.isEmpty() ? word : word + " " + name;
        attributes(element, here + " ", facets);
        if (!Xml.text(element).isEmpty()
                || Xml.children(element).isEmpty() && Xml.attributes(element).isEmpty()) {
            facets.put(here, Xml.text(element));
        }
        Xml.children(element).forEach(child -> whole(child, here + " ", facets));
    }
}
