package org.committeecycle.workflow.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Notice;
import org.committeecycle.workflow.Instants;
import org.jspecify.annotations.Nullable;

/** The notices' tables, column by column; the key of a conversation comes last. */
final class NoticeRows {

    private NoticeRows() {}

    static List<@Nullable Object> columns(Conversation conversation) {
        return Arrays.asList(
                conversation.audience().name(),
                conversation.team(),
                conversation.reader(),
                conversation.place(),
                conversation.telling(),
                Instants.column(conversation.notBefore()),
                conversation.id());
    }

    static Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getString("id"),
                Conversation.Audience.valueOf(row.getString("audience")),
                row.getString("team"),
                row.getString("reader"),
                row.getString("place"),
                row.getBoolean("telling"),
                Instants.readOrNull(row, "not_before"));
    }

    static List<@Nullable Object> columns(Notice notice) {
        return Arrays.asList(
                notice.conversation(),
                notice.kind().name(),
                notice.what().toString(),
                notice.turn(),
                notice.about().toString(),
                Instants.column(notice.until()),
                Instants.column(notice.madeAt()),
                Instants.column(notice.waitingSince()),
                notice.changes(),
                notice.told(),
                Instants.column(notice.attemptedAt()),
                notice.place(),
                notice.shown());
    }

    static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getString("conversation"),
                Notice.Kind.valueOf(row.getString("kind")),
                Subject.parse(row.getString("what")),
                row.getString("turn"),
                Subject.parse(row.getString("about")),
                Instants.readOrNull(row, "until"),
                Instants.read(row, "made_at"),
                Instants.read(row, "waiting_since"),
                row.getInt("changes"),
                row.getInt("told"),
                Instants.readOrNull(row, "attempted_at"),
                row.getString("place"),
                row.getString("shown"));
    }
}
