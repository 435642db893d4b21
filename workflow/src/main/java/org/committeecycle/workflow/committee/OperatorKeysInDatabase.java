package org.committeecycle.workflow.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.committee.OperatorKey;
import org.committeecycle.domain.committee.OperatorKeyStore;
import org.committeecycle.domain.committee.SshKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Operators' public keys in a table. */
@Repository
class OperatorKeysInDatabase implements OperatorKeyStore {

    private static final String SELECT = "select operator, kind, fingerprint, comment, added_at from operator_key";

    private final JdbcClient jdbc;

    OperatorKeysInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(OperatorKey key) {
        jdbc.sql("insert into operator_key (operator, kind, fingerprint, comment, added_at) values (?, ?, ?, ?, ?)")
                .params(
                        key.operator(),
                        key.key().kind(),
                        key.key().fingerprint(),
                        key.key().comment(),
                        key.added().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<OperatorKey> find(String fingerprint) {
        return jdbc.sql(SELECT + " where fingerprint = ?")
                .param(fingerprint)
                .query(OperatorKeysInDatabase::key)
                .optional();
    }

    @Override
    public void remove(String fingerprint) {
        jdbc.sql("delete from operator_key where fingerprint = ?")
                .param(fingerprint)
                .update();
    }

    @Override
    public void removeAllOf(String operator) {
        jdbc.sql("delete from operator_key where operator = ?").param(operator).update();
    }

    @Override
    public List<OperatorKey> all() {
        return jdbc.sql(SELECT).query(OperatorKeysInDatabase::key).list().stream()
                .sorted(Comparator.comparing(OperatorKey::operator).thenComparing(OperatorKey::added))
                .toList();
    }

    private static OperatorKey key(ResultSet row, int number) throws SQLException {
        SshKey key = new SshKey(row.getString("kind"), row.getString("fingerprint"), row.getString("comment"));
        return new OperatorKey(
                row.getString("operator"),
                key,
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
