package org.committeecycle.workflow.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Makes every placeholder stand in one run again: Word cuts them where it checked spelling or where somebody typed. */
final class SplitPlaceholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*[a-z][a-z0-9_]*\\s*}}");

    private static final Pattern LEFTOVER = Pattern.compile("\\{\\{|}}");

    private static final Set<String> NOISE =
            Set.of("proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "dataBinding");

    /** What ends a text although the paragraph goes on; a placeholder across it is a mistake. */
    private static final Set<String> BARRIERS = Set.of("br", "tab", "cr", "drawing", "pict", "fldChar");

    private SplitPlaceholders() {}

    /** Joins the placeholders of the part; refuses braces that form none. */
    static void join(Document part) {
        removeNoise(part);
        for (Element paragraph : PartXml.all(part, "p")) {
            List<Element> texts = new ArrayList<>();
            collect(paragraph, texts);
            joinStretch(texts);
        }
    }

    private static void removeNoise(Document part) {
        List<Node> noise = new ArrayList<>();
        PartXml.walk(part, element -> {
            removeRevisionIds(element);
            if (PartXml.isWord(element) && NOISE.contains(element.getLocalName())) {
                noise.add(element);
            }
        });
        noise.forEach(node -> node.getParentNode().removeChild(node));
    }

    private static void removeRevisionIds(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            String name = attributes.item(i).getLocalName();
            if (name.startsWith("rsid") || name.equals("paraId") || name.equals("textId")) {
                attributes.removeNamedItem(attributes.item(i).getNodeName());
            }
        }
    }

    /** The texts of a paragraph, without those of a text box inside; a barrier starts a new stretch. */
    private static void collect(Node node, List<Element> texts) {
        for (Node child : PartXml.children(node)) {
            if (PartXml.isWord(child, "t")) {
                texts.add((Element) child);
            } else if (PartXml.isWord(child) && BARRIERS.contains(child.getLocalName())) {
                joinStretch(texts);
                texts.clear();
            } else if (!PartXml.isWord(child, "p")) {
                collect(child, texts);
            }
        }
    }

    private static void joinStretch(List<Element> texts) {
        StringBuilder whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getTextContent()));
        List<StringBuilder> rewritten = new ArrayList<>();
        texts.forEach(text -> rewritten.add(new StringBuilder()));
        Matcher placeholder = PLACEHOLDER.matcher(whole);
        int at = 0;
        while (placeholder.find()) {
            copy(texts, rewritten, at, placeholder.start());
            rewritten.get(indexOf(texts, placeholder.start())).append(placeholder.group());
            at = placeholder.end();
        }
        copy(texts, rewritten, at, whole.length());
        requireNoLeftover(whole);
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setTextContent(rewritten.get(i).toString());
        }
    }

    private static void copy(List<Element> texts, List<StringBuilder> rewritten, int from, int to) {
        int start = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).getTextContent();
            int first = Math.max(from, start);
            int last = Math.min(to, start + text.length());
            if (first < last) {
                rewritten.get(i).append(text, first - start, last - start);
            }
            start += text.length();
        }
    }

    private static int indexOf(List<Element> texts, int position) {
        int end = 0;
        for (int i = 0; i < texts.size(); i++) {
            end += texts.get(i).getTextContent().length();
            if (position < end) {
                return i;
            }
        }
        throw new IllegalStateException("No text at " + position);
    }

    private static void requireNoLeftover(CharSequence whole) {
        String rest = PLACEHOLDER.matcher(whole).replaceAll("{...}");
        Matcher brace = LEFTOVER.matcher(rest);
        if (brace.find()) {
            throw new Refused(
                    "'%s' is not a placeholder: {{name}} in small letters is expected.",
                    rest.substring(brace.start(), Math.min(rest.length(), brace.start() + 30)));
        }
    }
}
