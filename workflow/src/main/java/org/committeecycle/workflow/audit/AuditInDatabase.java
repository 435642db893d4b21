package org.committeecycle.workflow.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.audit.AuditChain;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditFilter;
import org.committeecycle.domain.audit.AuditNumber;
import org.committeecycle.domain.audit.AuditStore;
import org.committeecycle.domain.audit.SealedEntry;
import org.committeecycle.workflow.Instants;
import org.committeecycle.workflow.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit in a table that is only ever inserted into; the words stand beside it, because they alone may be taken out. */
@Repository
class AuditInDatabase implements AuditStore {

    private static final String ENTRIES =
            """
            select entry.*, spoken.salt, spoken.words from audit_entry entry
            left join audit_words spoken on spoken.chain = entry.chain and spoken.number = entry.number
            where entry.chain = ?""";

    private final JdbcClient jdbc;
    private final Salts salts = new Salts();

    AuditInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(SealedEntry sealed) {
        AuditEntry entry = sealed.entry();
        String chain = entry.number().chain().name();
        int place = entry.number().place();
        jdbc.sql(
                        """
                        insert into audit_entry (chain, number, at, actor, channel, subject, words_seal, seal)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        chain,
                        place,
                        Instants.column(entry.at()),
                        entry.actor(),
                        entry.channel().name(),
                        entry.subject().toString(),
                        sealed.wordsSeal(),
                        sealed.seal())
                .update();
        jdbc.sql("insert into audit_words (chain, number, salt, words) values (?, ?, ?, ?)")
                .params(chain, place, sealed.salt(), entry.words())
                .update();
    }

    @Override
    public String salt() {
        return salts.next();
    }

    @Override
    public Optional<SealedEntry> find(AuditNumber number) {
        return jdbc.sql(ENTRIES + " and entry.number = ?")
                .params(number.chain().name(), number.place())
                .query(AuditInDatabase::sealed)
                .optional();
    }

    @Override
    public Optional<SealedEntry> last(AuditChain chain) {
        return jdbc.sql(ENTRIES + " order by entry.number desc fetch first 1 rows only")
                .param(chain.name())
                .query(AuditInDatabase::sealed)
                .optional();
    }

    @Override
    public int lastPlace(AuditChain chain) {
        return jdbc.sql("select last_number from number_series where series = ?")
                .param(chain.series())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<AuditEntry> latest(AuditChain chain, AuditFilter filter) {
        StringBuilder sql = new StringBuilder(ENTRIES);
        List<Object> params = new ArrayList<>(List.of(chain.name()));
        if (filter.by() != null) {
            sql.append(" and position(lower(?) in lower(entry.actor)) > 0");
            params.add(filter.by());
        }
        if (filter.subject() != null) {
            sql.append(" and entry.subject = ?");
            params.add(filter.subject().toString());
        }
        if (filter.since() != null) {
            sql.append(" and entry.at >= ?");
            params.add(Instants.column(filter.since()));
        }
        sql.append(" order by entry.number desc fetch first ? rows only");
        params.add(filter.limit());
        List<AuditEntry> newestFirst = new ArrayList<>(jdbc.sql(sql.toString())
                .params(params)
                .query(AuditInDatabase::entry)
                .list());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public List<SealedEntry> behind(AuditChain chain, int place, int limit) {
        return jdbc.sql(ENTRIES + " and entry.number > ? order by entry.number fetch first ? rows only")
                .params(chain.name(), place, limit)
                .query(AuditInDatabase::sealed)
                .list();
    }

    @Override
    public List<AuditEntry> redactions() {
        return jdbc.sql(ENTRIES + " and entry.subject like 'audit/%' order by entry.number")
                .param(AuditChain.CHANGES.name())
                .query(AuditInDatabase::entry)
                .list();
    }

    @Override
    public void redact(AuditNumber number, String sentence) {
        Rows.changeOne(
                jdbc,
                "update audit_words set salt = null, words = ? where chain = ? and number = ?",
                List.of(sentence, number.chain().name(), number.place()));
    }

    private static SealedEntry sealed(ResultSet row, int n) throws SQLException {
        return new SealedEntry(
                entry(row, n), row.getString("salt"), row.getString("words_seal"), row.getString("seal"));
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        String words = row.getString("words");
        return new AuditEntry(
                AuditChain.valueOf(row.getString("chain")).number(row.getInt("number")),
                Instants.read(row, "at"),
                row.getString("actor"),
                Channel.valueOf(row.getString("channel")),
                Subject.parse(row.getString("subject")),
                words == null ? "" : words);
    }
}
