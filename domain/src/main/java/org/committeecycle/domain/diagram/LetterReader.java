package org.committeecycle.domain.diagram;

import java.util.List;
import java.util.SortedMap;

/** Reads the Word files of process owners for a comparison; nothing in them is run or fetched. */
public interface LetterReader {

    /** What the file holds; refused when it is no Word file. */
    Content read(byte[] letter);

    /**
     * What is read of a letter.
     *
     * @param paragraphs by where they stand, such as {@code the text} or {@code the header}
     * @param digests what tells every part of the file from another edition of it, by the part's name
     */
    record Content(SortedMap<String, List<String>> paragraphs, SortedMap<String, String> digests) {}
}
