package org.committeecycle.domain.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sets the paper as plain text, so that a test can read it. */
public class PlainPaperPress implements PaperPress {

    @Override
    public byte[] press(PaperText paper) {
        return String.join("\n", lines(paper)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(PaperText paper) {
        List<String> lines = new ArrayList<>();
        if (paper.headNotice() != null) {
            lines.add("[" + paper.headNotice() + "]");
        }
        PaperText.Masthead masthead = paper.masthead();
        lines.add(masthead.body());
        lines.add("Symbol: " + masthead.symbol());
        lines.add("Date: " + masthead.date());
        lines.add(masthead.original());
        lines.addAll(masthead.meeting());
        lines.add(masthead.agendaItem());
        lines.addAll(masthead.itemTitles());
        lines.add(paper.title());
        lines.add(paper.subtitle());
        lines.add(paper.submittedBy());
        paper.titleNotes().forEach(note -> lines.add(note.mark() + " " + note.text()));
        for (PaperText.Section section : paper.sections()) {
            lines.add(section.heading());
            section.paragraphs().forEach(paragraph -> lines.add(paragraph.number() + ". " + paragraph.text()));
        }
        if (paper.advanceCopy()) {
            lines.add("Advance copy");
        }
        PaperText.Annex annex = paper.annex();
        if (annex != null) {
            lines.add(annex.heading());
            annex.origins()
                    .forEach(origin -> lines.add(origin.paragraph() + ": " + String.join(", ", origin.sources())));
        }
        return lines;
    }
}
