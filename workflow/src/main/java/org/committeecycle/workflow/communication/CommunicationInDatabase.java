package org.committeecycle.workflow.communication;

import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.CommunicationStore;
import org.committeecycle.domain.communication.Letter;
import org.committeecycle.workflow.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Communications and their letters in two tables, a drafter's own templates in a third. */
@Repository
class CommunicationInDatabase implements CommunicationStore {

    private final JdbcClient jdbc;
    private final OwnTemplates templates;

    CommunicationInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.templates = new OwnTemplates(jdbc);
    }

    @Override
    public void add(Communication communication) {
        jdbc.sql(
                        """
                        insert into communication (cycle_year, plan_key, title, template, circular, recipient_kind,
                          selection_table, withheld, recipients, about, purpose, theme, action, status, own_template, decision,
                          signed_by, sent_first, sent_last, sent_in_words, id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(CommunicationRows.columns(communication))
                .update();
    }

    @Override
    public void replace(Communication communication) {
        Rows.changeOne(
                jdbc,
                """
                update communication set cycle_year = ?, plan_key = ?, title = ?, template = ?, circular = ?,
                  recipient_kind = ?, selection_table = ?, withheld = ?, recipients = ?, about = ?, purpose = ?, theme = ?, action = ?,
                  status = ?, own_template = ?, decision = ?, signed_by = ?, sent_first = ?, sent_last = ?,
                  sent_in_words = ?
                where id = ?""",
                CommunicationRows.columns(communication));
    }

    @Override
    public Optional<Communication> find(String id) {
        return jdbc.sql("select * from communication where id = ?")
                .param(id)
                .query(CommunicationRows::communication)
                .optional();
    }

    @Override
    public Optional<Communication> lock(String id) {
        jdbc.sql("select id from communication where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        return find(id);
    }

    @Override
    public List<Communication> all() {
        return jdbc.sql("select * from communication order by arrival")
                .query(CommunicationRows::communication)
                .list();
    }

    @Override
    public void choose(String communication, List<Letter> letters) {
        jdbc.sql("delete from communication_letter where communication = ?")
                .param(communication)
                .update();
        for (Letter letter : letters) {
            jdbc.sql(
                            """
                            insert into communication_letter (reason, file_key, produced_at, replied_on, reply,
                              communication, recipient)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(CommunicationRows.columns(letter))
                    .update();
        }
    }

    @Override
    public List<Letter> letters(String communication) {
        return jdbc.sql("select * from communication_letter where communication = ? order by recipient")
                .param(communication)
                .query(CommunicationRows::letter)
                .list();
    }

    @Override
    public Optional<Letter> letter(String communication, StateCode recipient) {
        return jdbc.sql("select * from communication_letter where communication = ? and recipient = ?")
                .params(communication, recipient.value())
                .query(CommunicationRows::letter)
                .optional();
    }

    @Override
    public void replace(Letter letter) {
        Rows.changeOne(
                jdbc,
                """
                update communication_letter set reason = ?, file_key = ?, produced_at = ?, replied_on = ?, reply = ?
                where communication = ? and recipient = ?""",
                CommunicationRows.columns(letter));
    }

    @Override
    public void keepTemplate(String communication, byte[] template) {
        templates.keep(communication, template);
    }

    @Override
    public Optional<byte[]> template(String communication) {
        return templates.find(communication);
    }
}
