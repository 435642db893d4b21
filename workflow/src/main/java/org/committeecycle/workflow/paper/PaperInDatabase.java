package org.committeecycle.workflow.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.paper.Paper;
import org.committeecycle.domain.paper.PaperParagraph;
import org.committeecycle.domain.paper.PaperStore;
import org.committeecycle.domain.paper.Warning;
import org.committeecycle.workflow.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A paper in a table, with its paragraphs, their sources, and its warnings in tables of their own. */
@Repository
class PaperInDatabase implements PaperStore {

    private final JdbcClient jdbc;

    PaperInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Paper paper) {
        jdbc.sql("insert into paper (status, reordered, submitted_on, late, cycle_year) values (?, ?, ?, ?, ?)")
                .params(columns(paper))
                .update();
        addChildren(paper);
    }

    @Override
    public void replace(Paper paper) {
        Rows.changeOne(
                jdbc,
                "update paper set status = ?, reordered = ?, submitted_on = ?, late = ? where cycle_year = ?",
                columns(paper));
        for (String table : List.of("paper_source", "paper_paragraph", "paper_warning")) {
            jdbc.sql("delete from " + table + " where cycle_year = ?")
                    .param(paper.year())
                    .update();
        }
        addChildren(paper);
    }

    private static List<@Nullable Object> columns(Paper paper) {
        return Arrays.asList(paper.status().name(), paper.reordered(), paper.submittedOn(), paper.late(), paper.year());
    }

    private void addChildren(Paper paper) {
        for (int place = 0; place < paper.paragraphs().size(); place++) {
            addParagraph(paper.year(), place, paper.paragraphs().get(place));
        }
        for (int place = 0; place < paper.warnings().size(); place++) {
            Warning warning = paper.warnings().get(place);
            jdbc.sql(
                            """
                            insert into paper_warning (cycle_year, place, kind, paragraph_key, sentence)
                            values (?, ?, ?, ?, ?)""")
                    .params(paper.year(), place, warning.kind().name(), warning.paragraph(), warning.sentence())
                    .update();
        }
    }

    private void addParagraph(int year, int place, PaperParagraph paragraph) {
        jdbc.sql(
                        """
                        insert into paper_paragraph (cycle_year, place, paragraph_key, part, about, assembled, agreed,
                          agreed_over)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(PaperRows.columns(year, place, paragraph))
                .update();
        for (int source = 0; source < paragraph.sources().size(); source++) {
            jdbc.sql("insert into paper_source (cycle_year, paragraph, place, activity) values (?, ?, ?, ?)")
                    .params(year, place, source, paragraph.sources().get(source).value())
                    .update();
        }
    }

    @Override
    public Optional<Paper> find(int year) {
        return jdbc.sql("select * from paper where cycle_year = ?")
                .param(year)
                .query((row, n) -> PaperRows.paper(row, paragraphs(year), warnings(year)))
                .optional();
    }

    private List<PaperParagraph> paragraphs(int year) {
        Map<Integer, List<EntryNumber>> sources = jdbc.sql(
                        "select * from paper_source where cycle_year = ? order by place")
                .param(year)
                .query(Rows.byParent(
                        "paragraph", Integer.class, (row, n) -> EntryNumber.of(row.getString("activity"))));
        return jdbc.sql("select * from paper_paragraph where cycle_year = ? order by place")
                .param(year)
                .query((row, n) -> PaperRows.paragraph(row, sources.getOrDefault(row.getInt("place"), List.of())))
                .list();
    }

    private List<Warning> warnings(int year) {
        return jdbc.sql("select * from paper_warning where cycle_year = ? order by place")
                .param(year)
                .query(PaperRows::warning)
                .list();
    }
}
