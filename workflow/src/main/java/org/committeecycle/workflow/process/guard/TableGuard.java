package org.committeecycle.workflow.process.guard;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Reads a decision table element by element: FEEL is its only language, and no expression reaches beyond the facts. */
final class TableGuard {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private static final Map<String, String> PREFIXES = Map.of(
            DMN,
            "",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "dmndi:",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "di:",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "dc:",
            "http://camunda.org/schema/1.0/dmn",
            "camunda:",
            "http://camunda.org/schema/modeler/1.0",
            "modeler:",
            "http://bpmn.io/schema/dmn/biodi/2.0",
            "biodi:");

    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            entry(
                    "definitions",
                    Set.of(
                            "namespace",
                            "exporter",
                            "exporterVersion",
                            "expressionLanguage",
                            "modeler:executionPlatform",
                            "modeler:executionPlatformVersion")),
            entry("decision", Set.of("camunda:historyTimeToLive", "camunda:versionTag")),
            entry("variable", Set.of("typeRef")),
            entry("decisionTable", Set.of("hitPolicy", "aggregation", "biodi:annotationsWidth")),
            entry("input", Set.of("biodi:width")),
            entry("inputExpression", Set.of("typeRef", "expressionLanguage")),
            entry("inputValues", Set.of("expressionLanguage")),
            entry("output", Set.of("typeRef", "biodi:width")),
            entry("outputValues", Set.of("expressionLanguage")),
            entry("rule", Set.of()),
            entry("inputEntry", Set.of("expressionLanguage")),
            entry("outputEntry", Set.of("expressionLanguage")),
            entry("text", Set.of()),
            entry("description", Set.of()),
            entry("question", Set.of()),
            entry("allowedAnswers", Set.of()),
            entry("inputData", Set.of()),
            entry("knowledgeSource", Set.of()),
            entry("authorityRequirement", Set.of()),
            entry("requiredAuthority", Set.of("href")),
            entry("informationRequirement", Set.of()),
            entry("requiredInput", Set.of("href")),
            entry("textAnnotation", Set.of()),
            entry("association", Set.of("associationDirection")),
            entry("sourceRef", Set.of("href")),
            entry("targetRef", Set.of("href")),
            entry("extensionElements", Set.of()),
            entry("biodi:bounds", Set.of("x", "y", "width", "height")),
            entry("dmndi:DMNDI", Set.of()),
            entry("dmndi:DMNDiagram", Set.of()),
            entry("dmndi:DMNShape", Set.of("dmnElementRef", "isCollapsed")),
            entry("dmndi:DMNEdge", Set.of("dmnElementRef")),
            entry("dmndi:DMNLabel", Set.of()),
            entry("dc:Bounds", Set.of("x", "y", "width", "height")),
            entry("di:waypoint", Set.of("x", "y")));

    private static final Set<String> EVERYWHERE = Set.of("id", "name", "label");

    /** With any other, {@code date} among them, values silently do not match. */
    private static final List<String> TYPES = List.of("string", "boolean", "integer", "long", "double");

    private static final Pattern FEEL = Pattern.compile("(?i)feel|https://www\\.omg\\.org/spec/DMN/20191111/FEEL/");
    private static final Pattern OUTSIDE = Pattern.compile("(?s).*([$#]\\{|\\bexternal\\b|\\bfunction\\b).*");
    private static final Pattern FACT = Pattern.compile("[a-z]\\w*|date\\([a-z]\\w*\\)");

    private TableGuard() {}

    /** Has everything that the file may not hold refused, by sentences that name the element. */
    static void check(String file, byte[] content, Refusals refusals) {
        Element root = Xml.root(file, content);
        Refused.unless(
                name(root).equals("definitions"),
                "%s: this is not a DMN 1.3 decision table as Camunda Modeler writes it.",
                file);
        walk(file, root, refusals);
    }

    private static void walk(String file, Element element, Refusals refusals) {
        Place place = new Place(file, element);
        if (!refusals.allows(place, () -> requireKnown(place, element))) {
            return;
        }
        Xml.attributes(element).forEach(attribute -> refusals.allows(place, () -> check(place, attribute)));
        refusals.allows(place, () -> requireFacts(place, element));
        Xml.children(element).forEach(child -> walk(file, child, refusals));
    }

    private static void requireKnown(Place place, Element element) {
        if (!ELEMENTS.containsKey(name(element))) {
            throw place.refused("may not hold '%s': only decision tables over facts are used.", element.getTagName());
        }
    }

    private static void requireFacts(Place place, Element element) {
        String text = Xml.text(element);
        if (OUTSIDE.matcher(text).matches() && insideExpression(element)) {
            throw place.refused("has the expression '%s', which reaches beyond the facts of the table.", text);
        }
        if (isInputExpression(element) && !FACT.matcher(text).matches()) {
            throw place.refused("asks for '%s': the name of a fact, or date(name), is expected.", text);
        }
    }

    private static void check(Place place, Attr attribute) {
        String name = prefix(Xml.namespace(attribute)) + attribute.getLocalName();
        if (!EVERYWHERE.contains(name) && !ELEMENTS.get(name(place.element())).contains(name)) {
            throw place.refused("may not have '%s'.", attribute.getName());
        }
        if (name.equals("expressionLanguage")
                && !FEEL.matcher(attribute.getValue()).matches()) {
            throw place.refused(
                    "uses the language '%s': decision tables are written in FEEL only.", attribute.getValue());
        }
        if (name.equals("typeRef") && !TYPES.contains(attribute.getValue())) {
            throw place.refused(
                    "has the type '%s'; %s are known. A day has none: leave the type out and ask for date(name).",
                    attribute.getValue(), String.join(", ", TYPES));
        }
    }

    private static boolean insideExpression(Element text) {
        return text.getParentNode() instanceof Element parent
                && Set.of("inputExpression", "inputEntry", "outputEntry", "inputValues", "outputValues")
                        .contains(name(parent));
    }

    private static boolean isInputExpression(Element text) {
        return text.getParentNode() instanceof Element parent && name(parent).equals("inputExpression");
    }

    private static String name(Element element) {
        return prefix(Xml.namespace(element)) + element.getLocalName();
    }

    private static String prefix(String namespace) {
        return namespace.isEmpty() ? "" : PREFIXES.getOrDefault(namespace, "{" + namespace + "}");
    }
}
