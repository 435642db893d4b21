package org.committeecycle.workflow.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;
import org.committeecycle.workflow.process.guard.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A DMN file of any tool, read into decisions, columns and rules. */
final class DrawnDmn {

    private final List<Part> parts = new ArrayList<>();

    static Drawing read(String file, Element root) {
        DrawnDmn table = new DrawnDmn();
        children(root, "decision").forEach(table::decision);
        Xml.children(root).forEach(table::other);
        return new Drawing(file, table.parts);
    }

    /** What stands beside the decisions in a diagram of requirements. */
    private void other(Element element) {
        if (!Set.of("decision", "DMNDI", "extensionElements").contains(element.getLocalName())) {
            FacetsRead facets = new FacetsRead();
            XmlNames.attributes(element, "", facets);
            Xml.children(element).forEach(child -> XmlNames.whole(child, "", facets));
            add(parts.size(), element, element.getAttribute("name"), null, facets);
        }
    }

    private void decision(Element decision) {
        FacetsRead facets = new FacetsRead();
        XmlNames.attributes(decision, "", facets);
        int place = parts.size();
        for (Element child : Xml.children(decision)) {
            switch (child.getLocalName()) {
                case "decisionTable" -> table(child, decision.getAttribute("id"), facets);
                case "description" -> facets.put(Facet.DOCUMENTATION, Xml.text(child));
                default -> XmlNames.whole(child, "", facets);
            }
        }
        add(place, decision, decision.getAttribute("name"), null, facets);
    }

    private void table(Element table, String decision, FacetsRead facets) {
        XmlNames.attributes(table, "", facets);
        if (!table.hasAttribute("hitPolicy")) {
            facets.put(Facet.HIT_POLICY, "UNIQUE");
        }
        List<Element> columns = Stream.concat(children(table, "input").stream(), children(table, "output").stream())
                .toList();
        columns.forEach(column -> column(column, decision));
        int position = 0;
        for (Element rule : children(table, "rule")) {
            rule(rule, decision, ++position, columns);
        }
    }

    private void column(Element column, String decision) {
        FacetsRead facets = new FacetsRead();
        for (Element child : Xml.children(column)) {
            switch (child.getLocalName()) {
                case "inputExpression" -> {
                    XmlNames.attributes(child, "", facets);
                    facets.put(Facet.ASKS, textIn(child));
                }
                case "inputValues", "outputValues" -> facets.put("allowed values", textIn(child));
                default -> XmlNames.whole(child, "", facets);
            }
        }
        XmlNames.attributes(column, "", facets);
        if (column.getLocalName().equals("output")) {
            facets.put("answers as", column.getAttribute("name"));
        }
        facets.all().keySet().removeAll(Set.of("label", "width"));
        add(parts.size(), column, label(column), decision, facets);
    }

    private void rule(Element rule, String decision, int position, List<Element> columns) {
        FacetsRead facets = new FacetsRead();
        facets.put(Facet.POSITION, String.valueOf(position));
        int column = 0;
        for (Element child : Xml.children(rule)) {
            switch (child.getLocalName()) {
                case "inputEntry", "outputEntry" -> {
                    String label = column < columns.size() ? label(columns.get(column)) : "beyond the columns";
                    facets.put(Facet.CELL + label, textIn(child));
                    XmlNames.attributes(child, "in " + label + ", ", facets);
                    column++;
                }
                case "description" -> facets.put(Facet.DOCUMENTATION, Xml.text(child));
                default -> XmlNames.whole(child, "", facets);
            }
        }
        add(parts.size(), rule, "", decision, facets);
    }

    private void add(int place, Element element, String name, @Nullable String within, FacetsRead facets) {
        parts.add(place, new Part(element.getAttribute("id"), element.getLocalName(), name, within, facets.all()));
    }

    private static String label(Element column) {
        return Stream.of(column.getAttribute("label"), column.getAttribute("name"), column.getAttribute("id"))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(column.getLocalName());
    }

    private static String textIn(Element element) {
        return children(element, "text").stream().findFirst().map(Xml::text).orElse("");
    }

    private static List<Element> children(Element element, String kind) {
        return Xml.children(element).stream()
                .filter(child -> child.getLocalName().equals(kind))
                .toList();
    }
}
