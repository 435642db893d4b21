package org.committeecycle.workflow.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.PaperParagraph;
import org.committeecycle.domain.paper.Warning;
import org.jspecify.annotations.Nullable;

/** The paper's tables, column by column. */
final class PaperRows {

    private PaperRows() {}

    static Paper paper(ResultSet row, List<PaperParagraph> paragraphs, List<Warning> warnings) throws SQLException {
        return new Paper(
                row.getInt("cycle_year"),
                Paper.Status.valueOf(row.getString("status")),
                paragraphs,
                row.getBoolean("reordered"),
                warnings,
                row.getObject("submitted_on", LocalDate.class),
                row.getBoolean("late"));
    }

    static List<@Nullable Object> columns(int year, int place, PaperParagraph paragraph) {
        return Arrays.asList(
                year,
                place,
                paragraph.key(),
                paragraph.part().name(),
                paragraph.about().toString(),
                paragraph.assembled(),
                paragraph.agreed(),
                paragraph.agreedOver());
    }

    static PaperParagraph paragraph(ResultSet row, List<EntryNumber> sources) throws SQLException {
        return new PaperParagraph(
                row.getString("paragraph_key"),
                PaperParagraph.Part.valueOf(row.getString("part")),
                Subject.parse(row.getString("about")),
                row.getString("assembled"),
                row.getString("agreed"),
                row.getString("agreed_over"),
                sources);
    }

    static Warning warning(ResultSet row, int number) throws SQLException {
        return new Warning(
                Warning.Kind.valueOf(row.getString("kind")), row.getString("paragraph_key"), row.getString("sentence"));
    }
}
