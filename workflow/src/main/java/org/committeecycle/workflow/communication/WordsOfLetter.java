package org.committeecycle.workflow.communication;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.workflow.WordFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the words of a Word file as a person would, a line a paragraph. */
public final class WordsOfLetter {

    private WordsOfLetter() {}

    static String in(byte[] letter) {
        WordFile file = WordFile.read(letter);
        return String.join(
                        "\n",
                        paragraphs(file, new ContentTypes(file).mainParts().get(0)))
                .strip();
    }

    /** The paragraphs of every part that the addressee reads, by the part's name. */
    public static SortedMap<String, List<String>> byPart(WordFile file) {
        SortedMap<String, List<String>> parts = new TreeMap<>();
        new ContentTypes(file)
                .partsWithText().stream().filter(file::has).forEach(part -> parts.put(part, paragraphs(file, part)));
        return parts;
    }

    private static List<String> paragraphs(WordFile file, String part) {
        Document document = PartXml.parse(part, file.part(part));
        return PartXml.all(document, "p").stream().map(WordsOfLetter::words).toList();
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        read(paragraph, words);
        return words.toString();
    }

    private static void read(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (String.valueOf(child.getLocalName())) {
                case "t" -> words.append(child.getTextContent());
                case "tab" -> words.append('\t');
                case "br", "cr" -> words.append('\n');
                case "pPr", "rPr", "instrText", "p" -> {}
                default -> read(child, words);
            }
        }
    }
}
