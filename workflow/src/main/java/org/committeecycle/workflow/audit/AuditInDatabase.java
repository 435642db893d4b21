package org.committeecycle.workflow.audit;

import java.util.List;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditStore;
import org.committeecycle.workflow.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit in a table that is only ever inserted into. */
@Repository
class AuditInDatabase implements AuditStore {

    private final JdbcClient jdbc;

    AuditInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(AuditEntry entry) {
        jdbc.sql("insert into audit_entry (number, at, actor, channel, subject, words) values (?, ?, ?, ?, ?, ?)")
                .params(
                        entry.number(),
                        Instants.column(entry.at()),
                        entry.actor(),
                        entry.channel().name(),
                        entry.subject().toString(),
                        entry.words())
                .update();
    }

    @Override
    public List<AuditEntry> latest(int limit) {
        return jdbc.sql(
                        """
                        select * from (select * from audit_entry order by number desc limit ?) newest order by number""")
                .param(limit)
                .query((row, n) -> new AuditEntry(
                        row.getInt("number"),
                        Instants.read(row, "at"),
                        row.getString("actor"),
                        Channel.valueOf(row.getString("channel")),
                        Subject.parse(row.getString("subject")),
                        row.getString("words")))
                .list();
    }
}
