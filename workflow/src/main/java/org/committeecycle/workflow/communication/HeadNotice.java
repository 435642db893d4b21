package org.committeecycle.workflow.communication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives every page of a template a first line at its head, in the headers it has and in new ones where it has none. */
final class HeadNotice {

    /** A hole that no template can name, because a placeholder begins with a letter. */
    static final String HOLE = "_head_notice";

    static final String NEW_PART = "headNotice.xml";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ID = "rIdHeadNotice";

    private HeadNotice() {}

    /** Puts the notice first in a header that the template has. */
    static void addTo(Document header) {
        Element root = header.getDocumentElement();
        root.insertBefore(paragraph(header), root.getFirstChild());
    }

    /** A header with nothing but the notice. */
    static Document newHeader(Document main) {
        String xml = """
                <w:hdr xmlns:w="%s"/>""".formatted(PartXml.namespaceOf(main));
        Document header = PartXml.parse(NEW_PART, xml.getBytes(StandardCharsets.UTF_8));
        addTo(header);
        return header;
    }

    /** Makes the first section refer to the new header wherever it has none; later sections inherit it. */
    static boolean referToNewHeader(Document main, boolean evenPagesDiffer) {
        List<Element> sections = sections(main);
        boolean referred = false;
        Set<String> known = new TreeSet<>();
        for (Element section : sections) {
            for (String type : typesNeeded(section, evenPagesDiffer)) {
                if (!hasHeader(section, type) && known.add(type)) {
                    refer(section, type);
                    referred = true;
                } else {
                    known.add(type);
                }
            }
        }
        return referred;
    }

    private static List<Element> sections(Document main) {
        if (PartXml.all(main, "sectPr").isEmpty()) {
            append(PartXml.all(main, "body").get(0), "sectPr", Map.of());
        }
        return PartXml.all(main, "sectPr");
    }

    private static Set<String> typesNeeded(Element section, boolean evenPagesDiffer) {
        Set<String> types = new TreeSet<>(Set.of("default"));
        PartXml.all(section, "titlePg").stream().filter(HeadNotice::isOn).forEach(on -> types.add("first"));
        if (evenPagesDiffer) {
            types.add("even");
        }
        return types;
    }

    static boolean isOn(Element toggle) {
        return !Set.of("0", "false", "off").contains(PartXml.attribute(toggle, "val"));
    }

    private static boolean hasHeader(Element section, String type) {
        return PartXml.all(section, "headerReference").stream()
                .anyMatch(reference -> PartXml.attribute(reference, "type").equals(type));
    }

    private static void refer(Element section, String type) {
        Document main = section.getOwnerDocument();
        Element reference = word(main, "headerReference", Map.of("type", type));
        reference.setAttributeNS(RELATIONSHIPS, "r:id", ID);
        reference.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:r", RELATIONSHIPS);
        section.insertBefore(reference, section.getFirstChild());
    }

    /** Enters the new header into the main part's relationships. */
    static void relate(Document relationships) {
        Element root = relationships.getDocumentElement();
        Element relationship = relationships.createElementNS(root.getNamespaceURI(), "Relationship");
        relationship.setAttribute("Id", ID);
        relationship.setAttribute("Type", RELATIONSHIPS + "/header");
        relationship.setAttribute("Target", NEW_PART);
        root.appendChild(relationship);
    }

    /** Enters the new header into the file's content types. */
    static void declare(Document contentTypes, String folder) {
        Element root = contentTypes.getDocumentElement();
        Element override = contentTypes.createElementNS(root.getNamespaceURI(), "Override");
        override.setAttribute("PartName", "/" + folder + NEW_PART);
        override.setAttribute("ContentType", ContentTypes.HEADER);
        root.appendChild(override);
    }

    private static Node paragraph(Document part) {
        Element paragraph = word(part, "p", Map.of());
        Element looks = append(paragraph, "pPr", Map.of());
        append(looks, "spacing", Map.of("before", "0", "after", "80"));
        append(looks, "jc", Map.of("val", "center"));
        Element run = append(paragraph, "r", Map.of());
        Element type = append(run, "rPr", Map.of());
        append(type, "i", Map.of());
        append(type, "sz", Map.of("val", "18"));
        append(run, "t", Map.of()).setTextContent("{{" + HOLE + "}}");
        return paragraph;
    }

    private static Element append(Element parent, String name, Map<String, String> attributes) {
        Element child = word(parent.getOwnerDocument(), name, attributes);
        parent.appendChild(child);
        return child;
    }

    private static Element word(Document part, String name, Map<String, String> attributes) {
        Element root = part.getDocumentElement();
        String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
        Element element = part.createElementNS(root.getNamespaceURI(), prefix + name);
        attributes.keySet().stream()
                .sorted()
                .forEach(key -> element.setAttributeNS(root.getNamespaceURI(), prefix + key, attributes.get(key)));
        return element;
    }
}
