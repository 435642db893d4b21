package org.committeecycle.workflow.diagram;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.committeecycle.domain.diagram.LetterReader;
import org.committeecycle.workflow.WordFile;
import org.committeecycle.workflow.communication.WordsOfLetter;
import org.springframework.stereotype.Component;

/** Reads the words of a Word file with those at the head and foot of its pages. */
@Component
class LettersOfTools implements LetterReader {

    @Override
    public Content read(byte[] letter) {
        WordFile file = WordFile.read(letter).withoutTraces();
        SortedMap<String, List<String>> paragraphs = new TreeMap<>();
        for (Map.Entry<String, List<String>> part : WordsOfLetter.byPart(file).entrySet()) {
            paragraphs.put(place(part.getKey()), part.getValue());
        }
        SortedMap<String, String> digests = new TreeMap<>();
        file.names().forEach(name -> digests.put(name, digest(file.part(name))));
        return new Content(paragraphs, digests);
    }

    /** Word numbers its parts: {@code word/header2.xml} is the header 2. */
    private static String place(String part) {
        String name = part.substring(part.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
        return name.equals("document") ? "the text" : "the " + name.replaceFirst("(?<=\\D)(?=\\d)", " ");
    }

    private static String digest(byte[] part) {
        CRC32 sum = new CRC32();
        sum.update(part);
        return Long.toHexString(sum.getValue()) + " " + part.length;
    }
}
