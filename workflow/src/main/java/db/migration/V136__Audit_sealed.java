package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.AuditChain;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.SealedEntry;
import org.committeecycle.workflow.audit.Salts;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

/** Seals the entries that were written before there was a chain, in their order; on PostgreSQL nobody changes one afterwards. */
public class V136__Audit_sealed extends BaseJavaMigration {

    private static final int AT_ONCE = 500;

    /** Triggers, because they hold a superuser too; rights taken, so that whoever looks at them sees it. */
    private static final List<String> KEPT_BY_POSTGRESQL = List.of(
            """
            create function audit_is_only_added_to() returns trigger language plpgsql as $$
            begin
              raise exception 'The audit is only added to: % of % is not allowed.', tg_op, tg_table_name;
            end $$""",
            """
            create function audit_words_leave_by_two_persons() returns trigger language plpgsql as $$
            begin
              if new.chain <> old.chain or new.number <> old.number or new.salt is not null or 2 > (
                select count(distinct actor) from audit_entry where chain = 'CHANGES' and subject = 'audit/'
                  || case old.chain when 'TRANSCRIPTS' then 'T' else '' end || old.number)
              then
                raise exception 'Words of the audit are only taken out, and by two persons.';
              end if;
              return new;
            end $$""",
            """
            create trigger audit_entry_stays before update or delete or truncate on audit_entry
              for each statement execute function audit_is_only_added_to()""",
            """
            create trigger audit_words_stay before delete or truncate on audit_words
              for each statement execute function audit_is_only_added_to()""",
            """
            create trigger audit_words_leave before update on audit_words
              for each row execute function audit_words_leave_by_two_persons()""",
            "revoke update, delete, truncate on audit_entry from current_user",
            "revoke delete, truncate on audit_words from current_user");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        seal(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table audit_entry_unsealed");
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                for (String sql : KEPT_BY_POSTGRESQL) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static void seal(Connection connection) throws SQLException {
        Salts salts = new Salts();
        SealedEntry last = null;
        try (Statement reading = connection.createStatement();
                PreparedStatement entries = connection.prepareStatement(
                        """
                        insert into audit_entry (chain, number, at, actor, channel, subject, words_seal, seal)
                        values ('CHANGES', ?, ?, ?, ?, ?, ?, ?)""");
                PreparedStatement words = connection.prepareStatement(
                        "insert into audit_words (chain, number, salt, words) values ('CHANGES', ?, ?, ?)")) {
            reading.setFetchSize(AT_ONCE);
            ResultSet row = reading.executeQuery("select * from audit_entry_unsealed order by number");
            for (int count = 1; row.next(); count++) {
                last = sealed(entry(row), salts.next(), last);
                add(last, entries, words);
                if (count % AT_ONCE == 0) {
                    entries.executeBatch();
                    words.executeBatch();
                }
            }
            entries.executeBatch();
            words.executeBatch();
        }
    }

    private static SealedEntry sealed(AuditEntry entry, String salt, @Nullable SealedEntry last) {
        return last == null ? SealedEntry.first(entry, salt) : SealedEntry.behind(last.seal(), entry, salt);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                AuditChain.CHANGES.number(row.getInt("number")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                Channel.valueOf(row.getString("channel")),
                Subject.parse(row.getString("subject")),
                row.getString("words"));
    }

    private static void add(SealedEntry sealed, PreparedStatement entries, PreparedStatement words)
            throws SQLException {
        AuditEntry entry = sealed.entry();
        entries.setInt(1, entry.number().place());
        entries.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
        entries.setString(3, entry.actor());
        entries.setString(4, entry.channel().name());
        entries.setString(5, entry.subject().toString());
        entries.setString(6, sealed.wordsSeal());
        entries.setString(7, sealed.seal());
        entries.addBatch();
        words.setInt(1, entry.number().place());
        words.setString(2, sealed.salt());
        words.setString(3, entry.words());
        words.addBatch();
    }
}
