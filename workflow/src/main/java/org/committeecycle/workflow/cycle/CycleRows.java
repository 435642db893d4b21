package org.committeecycle.workflow.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Meeting;
import org.committeecycle.domain.cycle.Milestone;
import org.jspecify.annotations.Nullable;

/** The years' tables, column by column; the key comes last. */
final class CycleRows {

    private CycleRows() {}

    static Cycle cycle(ResultSet row, Map<Integer, List<Milestone>> milestones, Map<Integer, List<String>> titles)
            throws SQLException {
        int year = row.getInt("cycle_year");
        return new Cycle(
                year,
                meeting(row, titles.getOrDefault(year, List.of())),
                milestones.getOrDefault(year, List.of()),
                row.getBoolean("closed"));
    }

    private static Meeting meeting(ResultSet row, List<String> titles) throws SQLException {
        return new Meeting(
                row.getString("meeting_ordinal"),
                row.getString("meeting_name"),
                row.getString("meeting_short_name"),
                row.getString("city"),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                row.getString("agenda_item"),
                titles);
    }

    static List<@Nullable Object> columns(int year, Meeting meeting) {
        return Arrays.asList(
                meeting.ordinal(),
                meeting.name(),
                meeting.shortName(),
                meeting.city(),
                meeting.opens(),
                meeting.closes(),
                meeting.agendaItem(),
                year);
    }

    static Milestone milestone(ResultSet row, int number) throws SQLException {
        return new Milestone(
                row.getInt("cycle_year"),
                row.getString("step"),
                row.getString("name"),
                row.getObject("dated", LocalDate.class),
                row.getBoolean("tentative"),
                Milestone.State.valueOf(row.getString("state")),
                row.getString("words"));
    }

    static List<@Nullable Object> columns(Milestone milestone) {
        return Arrays.asList(
                milestone.name(),
                milestone.date(),
                milestone.tentative(),
                milestone.state().name(),
                milestone.words(),
                milestone.year(),
                milestone.key());
    }
}
