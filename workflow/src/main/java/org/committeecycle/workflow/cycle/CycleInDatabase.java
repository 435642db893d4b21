package org.committeecycle.workflow.cycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.CycleStore;
import org.committeecycle.domain.cycle.Meeting;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.workflow.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years with their milestones, in the order in which these were added, and their meeting's agenda titles. */
@Repository
class CycleInDatabase implements CycleStore {

    private final JdbcClient jdbc;

    CycleInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Cycle> all() {
        return select("");
    }

    @Override
    public Optional<Cycle> find(int year) {
        return select("where cycle_year = ?", year).stream().findFirst();
    }

    private List<Cycle> select(String which, Object... params) {
        Map<Integer, List<Milestone>> milestones = jdbc.sql(
                        "select * from cycle_milestone " + which + " order by arrival")
                .params(params)
                .query(Rows.byParent("cycle_year", Integer.class, CycleRows::milestone));
        Map<Integer, List<String>> titles = jdbc.sql("select * from cycle_agenda_title " + which + " order by place")
                .params(params)
                .query(Rows.byParent("cycle_year", Integer.class, (row, n) -> row.getString("title")));
        return jdbc.sql("select * from cycle " + which + " order by cycle_year")
                .params(params)
                .query((row, n) -> CycleRows.cycle(row, milestones, titles))
                .list();
    }

    @Override
    public void add(Cycle cycle) {
        jdbc.sql(
                        """
                        insert into cycle (meeting_ordinal, meeting_name, meeting_short_name, city, opens, closes,
                          agenda_item, cycle_year, closed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(CycleRows.columns(cycle.year(), cycle.meeting()))
                .param(cycle.closed())
                .update();
        addTitles(cycle.year(), cycle.meeting().agendaTitles());
        cycle.milestones().forEach(this::add);
    }

    private void addTitles(int year, List<String> titles) {
        for (int place = 0; place < titles.size(); place++) {
            jdbc.sql("insert into cycle_agenda_title (cycle_year, place, title) values (?, ?, ?)")
                    .params(year, place, titles.get(place))
                    .update();
        }
    }

    @Override
    public void add(Milestone milestone) {
        jdbc.sql(
                        """
                        insert into cycle_milestone (name, dated, tentative, state, words, cycle_year, step)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(CycleRows.columns(milestone))
                .update();
    }

    @Override
    public void replace(Milestone milestone) {
        Rows.changeOne(
                jdbc,
                """
                update cycle_milestone set name = ?, dated = ?, tentative = ?, state = ?, words = ?
                where cycle_year = ? and step = ?""",
                CycleRows.columns(milestone));
    }

    @Override
    public void replaceMeeting(int year, Meeting meeting) {
        Rows.changeOne(
                jdbc,
                """
                update cycle set meeting_ordinal = ?, meeting_name = ?, meeting_short_name = ?, city = ?, opens = ?,
                  closes = ?, agenda_item = ?
                where cycle_year = ?""",
                CycleRows.columns(year, meeting));
        jdbc.sql("delete from cycle_agenda_title where cycle_year = ?")
                .param(year)
                .update();
        addTitles(year, meeting.agendaTitles());
    }

    @Override
    public void close(int year) {
        Rows.changeOne(jdbc, "update cycle set closed = true where cycle_year = ?", List.of(year));
    }
}
