package org.committeecycle.workflow.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.workflow.Instants;
import org.jspecify.annotations.Nullable;

/** The log's table, column by column. */
final class ActivityRows {

    private ActivityRows() {}

    static List<@Nullable Object> columns(Activity activity) {
        Facts facts = activity.facts();
        return Arrays.asList(
                activity.number().value(),
                activity.year(),
                facts.kind().name(),
                facts.when().first(),
                facts.when().last(),
                facts.when().words(),
                facts.about().toString(),
                facts.theme(),
                facts.action(),
                facts.place(),
                facts.what(),
                facts.words(),
                activity.visibility().name(),
                value(activity.corrects()),
                value(activity.correctedBy()),
                Instants.column(activity.recordedAt()),
                activity.recordedBy());
    }

    static Activity activity(ResultSet row, List<Participant> participants) throws SQLException {
        return new Activity(
                EntryNumber.of(row.getString("number")),
                row.getInt("cycle_year"),
                facts(row, participants),
                Visibility.valueOf(row.getString("visibility")),
                number(row.getString("corrects")),
                number(row.getString("corrected_by")),
                Instants.read(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    private static @Nullable String value(@Nullable EntryNumber number) {
        return number == null ? null : number.value();
    }

    private static @Nullable EntryNumber number(@Nullable String value) {
        return value == null ? null : EntryNumber.of(value);
    }

    private static Facts facts(ResultSet row, List<Participant> participants) throws SQLException {
        return new Facts(
                ActivityKind.valueOf(row.getString("kind")),
                new When(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("day_in_words")),
                Subject.parse(row.getString("about")),
                row.getString("theme"),
                row.getString("action"),
                participants,
                row.getString("place"),
                row.getString("what"),
                row.getString("words"));
    }
}
