package org.committeecycle.workflow.communication;

import java.util.stream.Collectors;
import org.committeecycle.workflow.WordFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the words of a Word file as a person would, a line a paragraph. */
final class WordsOfLetter {

    private WordsOfLetter() {}

    static String in(byte[] letter) {
        WordFile file = WordFile.read(letter);
        String main = new ContentTypes(file).mainParts().get(0);
        Document document = PartXml.parse(main, file.part(main));
        return PartXml.all(document, "p").stream()
                .map(WordsOfLetter::words)
                .collect(Collectors.joining("\n"))
                .strip();
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
