package org.committeecycle.workflow.communication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.committeecycle.domain.Refused;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** One part of a template as text with holes: writing it again takes no parsing. */
final class PartText {

    private static final Pattern HOLE = Pattern.compile("\\{\\{\\s*([a-z_][a-z0-9_]*)\\s*}}");
    private static final Pattern BREAK_OR_TAB = Pattern.compile("\\R|\t");
    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** Text up to a hole, the hole's name, and the prefix that Word's vocabulary has there; the last has no hole. */
    private record Piece(String text, String hole, String prefix) {}

    private PartText() {}

    static PartText of(Document part) {
        PartText text = new PartText();
        text.open.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        text.write(part.getDocumentElement());
        text.close("", "");
        return text;
    }

    List<String> holes() {
        return pieces.stream()
                .map(Piece::hole)
                .filter(hole -> !hole.isEmpty())
                .distinct()
                .toList();
    }

    byte[] fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        for (Piece piece : pieces) {
            filled.append(piece.text());
            if (!piece.hole().isEmpty()) {
                put(filled, piece, values.getOrDefault(piece.hole(), ""));
            }
        }
        return filled.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(StringBuilder filled, Piece piece, String value) {
        Refused.unless(!value.isBlank(), "The letter needs a value for {{%s}}.", piece.hole());
        Refused.unless(
                !IMPOSSIBLE.matcher(value).find(),
                "The value of {{%s}} holds a character that Word cannot show.",
                piece.hole());
        Matcher special = BREAK_OR_TAB.matcher(value);
        int from = 0;
        while (special.find()) {
            escape(filled, value.substring(from, special.start()));
            String element = special.group().equals("\t") ? "tab" : "br";
            filled.append("</%1$st><%1$s%2$s/><%1$st xml:space=\"preserve\">".formatted(piece.prefix(), element));
            from = special.end();
        }
        escape(filled, value.substring(from));
    }

    private void close(String hole, String prefix) {
        pieces.add(new Piece(open.toString(), hole, prefix));
        open.setLength(0);
    }

    private void write(Element element) {
        boolean text = PartXml.isWord(element, "t");
        if (text) {
            element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        }
        open.append('<').append(element.getTagName());
        writeAttributes(element.getAttributes());
        if (element.getFirstChild() == null) {
            open.append("/>");
            return;
        }
        open.append('>');
        for (Node child : PartXml.children(element)) {
            if (child instanceof Element inner) {
                write(inner);
            } else if (child instanceof Text words) {
                writeText(words.getData(), text, prefixOf(element));
            }
        }
        open.append("</").append(element.getTagName()).append('>');
    }

    private void writeAttributes(NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            open.append(' ').append(attribute.getName()).append("=\"");
            escape(open, attribute.getValue());
            open.append('"');
        }
    }

    private void writeText(String words, boolean mayHaveHoles, String prefix) {
        Refused.unless(
                mayHaveHoles || !words.contains("{{"),
                "A placeholder stands in a drawing or a field, where it cannot be filled: '%s'.",
                words.strip());
        Matcher hole = HOLE.matcher(words);
        int from = 0;
        while (mayHaveHoles && hole.find()) {
            escape(open, words.substring(from, hole.start()));
            close(hole.group(1), prefix);
            from = hole.end();
        }
        escape(open, words.substring(from));
    }

    private static String prefixOf(Element element) {
        return element.getPrefix() == null ? "" : element.getPrefix() + ":";
    }

    private static void escape(StringBuilder out, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
    }
}
