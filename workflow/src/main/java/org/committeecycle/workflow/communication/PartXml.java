package org.committeecycle.workflow.communication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.committeecycle.domain.Refused;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one part of a Word file as a tree, without entities and without depth that no document has. */
final class PartXml {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private PartXml() {}

    static Document parse(String name, byte[] part) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException e) {
            throw new Refused("The file is damaged: its part '%s' is not plain XML.", name);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(DEEPEST, "200");
        return factory;
    }

    /** Whether the node is the named element of Word's own vocabulary. */
    static boolean isWord(Node node, String name) {
        return isWord(node) && name.equals(node.getLocalName());
    }

    static boolean isWord(Node node) {
        return node instanceof Element && WORD.contains(String.valueOf(node.getNamespaceURI()));
    }

    /** Shows every element under the node to the reader, in document order, the node itself first. */
    static void walk(Node node, Consumer<Element> reader) {
        if (node instanceof Element element) {
            reader.accept(element);
        }
        for (Node child : children(node)) {
            walk(child, reader);
        }
    }

    /** The elements of Word's vocabulary with this name, in document order. */
    static List<Element> all(Node node, String name) {
        List<Element> found = new ArrayList<>();
        walk(node, element -> {
            if (isWord(element, name)) {
                found.add(element);
            }
        });
        return found;
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** The value of an attribute in the element's own vocabulary, or an empty text. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    static String namespaceOf(Document part) {
        return part.getDocumentElement().getNamespaceURI();
    }
}
