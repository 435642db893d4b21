package org.committeecycle.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.workflow.process.guard.Xml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every attribute and every text of every diagram and table we ship, changed one after the other in the file itself. */
class NothingIsOverlookedTest {

    /** The picture, what the tool notes for itself, and ids that nothing refers to. */
    private static final Set<String> OF_THE_TOOL =
            Set.of("exporter", "exporterVersion", "executionPlatform", "executionPlatformVersion", "targetNamespace");

    private static final Set<String> SAID_TWICE = Set.of("incoming", "outgoing");

    static List<String> files() {
        return Editions.SHIPPED.files().keySet().stream()
                .filter(file -> file.matches(".*\\.(bpmn|dmn)"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsWhateverIsWrittenInTheFile(String file) {
        Element root = Xml.root(file, Editions.SHIPPED.file(file).orElseThrow());
        List<Node> places = new ArrayList<>();
        collect(root, places);
        assertThat(places).hasSizeGreaterThan(10);
        for (Node place : places) {
            String was = place.getNodeValue();
            place.setNodeValue(was + "x");
            assertThat(Editions.changes(file, written(root)))
                    .as("%s in %s", place, where(place))
                    .isNotEmpty()
                    .extracting(Change::sentence)
                    .noneMatch(sentence -> sentence.startsWith("Only "));
            place.setNodeValue(was);
        }
    }

    private static void collect(Element element, List<Node> places) {
        if (Xml.namespace(element).contains("/DI")
                || Xml.namespace(element).contains("DMNDI")
                || SAID_TWICE.contains(element.getLocalName())) {
            return;
        }
        boolean isRoot = element.getLocalName().equals("definitions");
        for (Attr attribute : Xml.attributes(element)) {
            String name = attribute.getLocalName();
            boolean isId = name.equals("id");
            if (!isId
                    && !isRoot
                    && !OF_THE_TOOL.contains(name)
                    && !attribute.getName().equals("xsi:type")) {
                places.add(attribute);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank()) {
                places.add(child);
            } else if (child instanceof Element inside) {
                collect(inside, places);
            }
        }
    }

    private static String where(Node place) {
        return String.valueOf(place instanceof Attr attribute ? attribute.getOwnerElement() : place.getParentNode());
    }

    private static String written(Element root) {
        StringWriter text = new StringWriter();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root.getOwnerDocument()), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
