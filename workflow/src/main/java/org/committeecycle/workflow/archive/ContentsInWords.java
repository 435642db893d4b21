package org.committeecycle.workflow.archive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeecycle.domain.archive.Sheet;
import org.committeecycle.domain.archive.YearContents;
import org.committeecycle.workflow.backup.ArchiveWriter;

/** The list of contents, for whoever opens the archive without this software. */
record ContentsInWords(YearContents year, Map<String, Long> rows, List<ArchiveWriter.Part> parts) {

    String text() {
        return """
                %sThe year %s

                This archive holds a year of the Committee as its secretariat recorded it. It holds every case and the audit:
                keep it as the records themselves are kept.

                data/NAME.jsonl   a row on each line as a JSON object in UTF-8; what is absent is left out. Times are in UTC.
                sheets/NAME.csv   the same for spreadsheets: commas, UTF-8, the first line names the columns. Times are those
                                  of Geneva, several values stand in one cell with semicolons between them. A cell that a
                                  spreadsheet would calculate begins with an apostrophe that is not in the data.
                files/            letters, papers and their lists as they were put out.

                A step, decision, task or entry about the year is here whenever it was recorded; of a case that goes on for
                years, what was open in this calendar year in Geneva, and of the audit what was written in it or is about this
                year alone. The audit has no entries about archives, and each of its entries has its seal.

                %s
                %s
                SHA-256 of each entry ('sha256sum -c README.txt' compares them)

                %s"""
                .formatted(
                        year.notice().isEmpty() ? "" : year.notice() + "\n\n",
                        year.title(),
                        year.sheets().stream().map(this::inWords).collect(Collectors.joining("\n")),
                        files(),
                        parts.stream()
                                .map(part -> part.sha256() + "  " + part.entry() + "\n")
                                .collect(Collectors.joining()));
    }

    private String inWords(Sheet sheet) {
        return "%s (rows: %d)\n  %s.\n  %s\n"
                .formatted(sheet.name(), rows.get(sheet.name()), sheet.about(), String.join(", ", sheet.columns()));
    }

    private String files() {
        String there = "files (%d)\n".formatted(year.files().size());
        return year.missing().isEmpty()
                ? there
                : there + "  NOT THERE ANY MORE when this was written: " + String.join(", ", year.missing()) + "\n";
    }
}
