package org.committeecycle.workflow.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityStore;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.workflow.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log in a table to which entries are added, and of which two columns change. */
@Repository
class ActivityInDatabase implements ActivityStore {

    private final JdbcClient jdbc;

    ActivityInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(Activity activity) {
        jdbc.sql(
                        """
                        insert into activity (number, cycle_year, kind, first_day, last_day, day_in_words, about, theme,
                          action, place, what, words, visibility, corrects, corrected_by, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(ActivityRows.columns(activity))
                .update();
        List<Participant> participants = activity.facts().participants();
        for (int place = 0; place < participants.size(); place++) {
            jdbc.sql("insert into activity_participant (activity, place, name) values (?, ?, ?)")
                    .params(
                            activity.number().value(),
                            place,
                            participants.get(place).name())
                    .update();
        }
    }

    @Override
    public Optional<Activity> find(EntryNumber number) {
        return select("where number = ?", number.value()).stream().findFirst();
    }

    @Override
    public List<Activity> of(int year) {
        return select("where cycle_year = ?", year);
    }

    private List<Activity> select(String which, Object param) {
        Map<String, List<Participant>> participants = jdbc.sql(
                        "select * from activity_participant where activity in (select number from activity " + which
                                + ") order by place")
                .param(param)
                .query(Rows.byParent("activity", String.class, (row, n) -> new Participant(row.getString("name"))));
        return jdbc.sql("select * from activity " + which + " order by arrival")
                .param(param)
                .query((row, n) ->
                        ActivityRows.activity(row, participants.getOrDefault(row.getString("number"), List.of())))
                .list();
    }

    @Override
    public void show(EntryNumber number, Visibility visibility) {
        Rows.changeOne(
                jdbc,
                "update activity set visibility = ? where number = ?",
                List.of(visibility.name(), number.value()));
    }

    @Override
    public void markCorrected(EntryNumber number, EntryNumber by) {
        Rows.changeOne(
                jdbc, "update activity set corrected_by = ? where number = ?", List.of(by.value(), number.value()));
    }
}
