package org.committeecycle.workflow.communication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Letter;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.workflow.Instants;
import org.jspecify.annotations.Nullable;

/** The communications' tables, column by column; the key comes last. */
final class CommunicationRows {

    private CommunicationRows() {}

    static List<@Nullable Object> columns(Communication communication) {
        Plan plan = communication.plan();
        When sent = communication.sent();
        return Arrays.asList(
                plan.year(),
                plan.key(),
                plan.title(),
                plan.template(),
                plan.circular(),
                plan.recipients().kind().name(),
                plan.recipients().table(),
                plan.recipients().withheld(),
                plan.recipients().words(),
                plan.about().toString(),
                plan.purpose(),
                plan.theme(),
                plan.action(),
                communication.status().name(),
                communication.ownTemplate(),
                communication.decision(),
                communication.signedBy(),
                sent == null ? null : sent.first(),
                sent == null ? null : sent.last(),
                sent == null ? null : sent.words(),
                plan.id());
    }

    static Communication communication(ResultSet row, int number) throws SQLException {
        return new Communication(
                plan(row),
                Communication.Status.valueOf(row.getString("status")),
                row.getBoolean("own_template"),
                row.getString("decision"),
                row.getString("signed_by"),
                sent(row));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getInt("cycle_year"),
                row.getString("plan_key"),
                row.getString("title"),
                row.getString("template"),
                row.getBoolean("circular"),
                new Recipients(
                        Recipients.Kind.valueOf(row.getString("recipient_kind")),
                        row.getString("selection_table"),
                        row.getObject("withheld", Integer.class),
                        row.getString("recipients")),
                Subject.parse(row.getString("about")),
                row.getString("purpose"),
                row.getString("theme"),
                row.getString("action"));
    }

    private static @Nullable When sent(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("sent_first", LocalDate.class);
        return first == null
                ? null
                : new When(first, row.getObject("sent_last", LocalDate.class), row.getString("sent_in_words"));
    }

    static List<@Nullable Object> columns(Letter letter) {
        return Arrays.asList(
                letter.reason(),
                letter.file(),
                Instants.column(letter.producedAt()),
                letter.repliedOn(),
                letter.reply(),
                letter.communication(),
                letter.recipient().value());
    }

    static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getString("communication"),
                StateCode.of(row.getString("recipient")),
                row.getString("reason"),
                row.getString("file_key"),
                Instants.readOrNull(row, "produced_at"),
                row.getObject("replied_on", LocalDate.class),
                row.getString("reply"));
    }
}
