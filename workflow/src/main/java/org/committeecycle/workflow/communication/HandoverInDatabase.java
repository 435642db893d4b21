package org.committeecycle.workflow.communication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.communication.Handover;
import org.committeecycle.domain.communication.HandoverStore;
import org.committeecycle.domain.register.EmailAddress;
import org.committeecycle.workflow.Instants;
import org.committeecycle.workflow.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hand-overs in a table, one row a letter; whoever hands a letter over holds the row of the letter itself meanwhile. */
@Repository
class HandoverInDatabase implements HandoverStore {

    private static final String SETTLED = "('HANDED_OVER', 'SENT_AS_RECORDED')";

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    HandoverInDatabase(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void add(Handover handover) {
        jdbc.sql(
                        """
                        insert into letter_handover (status, digest, address, since, communication, recipient)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(columns(handover))
                .update();
    }

    @Override
    public void alone(String communication, StateCode recipient) {
        jdbc.sql("select recipient from communication_letter where communication = ? and recipient = ? for update")
                .params(communication, recipient.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Handover> find(String communication, StateCode recipient) {
        return jdbc.sql("select * from letter_handover where communication = ? and recipient = ?")
                .params(communication, recipient.value())
                .query(HandoverInDatabase::handover)
                .optional();
    }

    @Override
    public List<Handover> of(String communication) {
        return jdbc.sql("select * from letter_handover where communication = ? order by recipient")
                .param(communication)
                .query(HandoverInDatabase::handover)
                .list();
    }

    @Override
    public void replace(Handover handover) {
        Rows.changeOne(
                jdbc,
                """
                update letter_handover set status = ?, digest = ?, address = ?, since = ?
                where communication = ? and recipient = ?""",
                columns(handover));
    }

    @Override
    public void note(Handover handover) {
        ownTransaction.executeWithoutResult(status -> replace(handover));
    }

    @Override
    public void serve(boolean byMail) {
        Rows.changeOne(jdbc, "update letter_service set by_mail = ?", List.of(byMail));
    }

    @Override
    public boolean isServed() {
        return jdbc.sql("select by_mail from letter_service")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Handover> unsettled() {
        return jdbc.sql("select * from letter_handover where status not in " + SETTLED
                        + " order by communication, recipient")
                .query(HandoverInDatabase::handover)
                .list();
    }

    private static List<@Nullable Object> columns(Handover handover) {
        EmailAddress address = handover.address();
        return Arrays.asList(
                handover.status().name(),
                handover.digest(),
                address == null ? null : address.value(),
                Instants.column(handover.since()),
                handover.communication(),
                handover.recipient().value());
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        String address = row.getString("address");
        return new Handover(
                row.getString("communication"),
                StateCode.of(row.getString("recipient")),
                Handover.Status.valueOf(row.getString("status")),
                row.getString("digest"),
                address == null ? null : EmailAddress.of(address),
                Instants.read(row, "since"));
    }
}
