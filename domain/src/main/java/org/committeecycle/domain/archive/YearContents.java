package org.committeecycle.domain.archive;

import java.util.List;

/**
 * What belongs into the archive of a year.
 *
 * @param title the year and the meeting at which it ends, in words
 * @param notice what stands at the head of every document, such as that it is a reconstruction; empty when all is real
 * @param files the keys of the files that were put out and are there
 * @param missing the keys of those that were put out and are not there any more
 */
public record YearContents(
        int year, String title, String notice, List<Sheet> sheets, List<String> files, List<String> missing) {

    public YearContents {
        sheets = List.copyOf(sheets);
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }
}
