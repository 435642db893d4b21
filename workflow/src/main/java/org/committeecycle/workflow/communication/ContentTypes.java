package org.committeecycle.workflow.communication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.committeecycle.workflow.WordFile;
import org.w3c.dom.Document;

/** What kind each part of a Word file is, as the file itself declares it. */
final class ContentTypes {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

    private static final List<String> WITH_TEXT =
            List.of(MAIN, HEADER, ".footer+xml", ".footnotes+xml", ".endnotes+xml");

    private final Map<String, String> typeByPart = new TreeMap<>();
    private final Map<String, String> typeByEnding = new TreeMap<>();

    ContentTypes(WordFile file) {
        Document types = PartXml.parse(WordFile.CONTENT_TYPES, file.part(WordFile.CONTENT_TYPES));
        PartXml.walk(types, element -> {
            String type = element.getAttribute("ContentType");
            if ("Override".equals(element.getLocalName())) {
                typeByPart.put(element.getAttribute("PartName").replaceFirst("^/", ""), type);
            } else if ("Default".equals(element.getLocalName())) {
                typeByEnding.put(element.getAttribute("Extension"), type);
            }
        });
    }

    /** All kinds the file declares, whether a part has them or not. */
    Collection<String> declared() {
        List<String> all = new ArrayList<>(typeByPart.values());
        all.addAll(typeByEnding.values());
        return all;
    }

    List<String> mainParts() {
        return partsOf(MAIN);
    }

    List<String> headers() {
        return partsOf(HEADER);
    }

    /** The parts whose text is read by the addressee. */
    List<String> partsWithText() {
        return WITH_TEXT.stream().flatMap(type -> partsOf(type).stream()).toList();
    }

    private List<String> partsOf(String type) {
        return typeByPart.entrySet().stream()
                .filter(part -> part.getValue().endsWith(type))
                .map(Map.Entry::getKey)
                .toList();
    }
}
