package org.committeecycle.workflow.communication;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drafters' own templates, each in pieces that both databases hold in one column. */
class OwnTemplates {

    private static final int PIECE = 1 << 19;

    private final JdbcClient jdbc;

    OwnTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String communication, byte[] template) {
        jdbc.sql("delete from communication_template where communication = ?")
                .param(communication)
                .update();
        for (int start = 0; start < template.length; start += PIECE) {
            jdbc.sql("insert into communication_template (communication, piece, content) values (?, ?, ?)")
                    .params(
                            communication,
                            start / PIECE,
                            Arrays.copyOfRange(template, start, Math.min(start + PIECE, template.length)))
                    .update();
        }
    }

    Optional<byte[]> find(String communication) {
        List<byte[]> pieces = jdbc.sql(
                        "select content from communication_template where communication = ? order by piece")
                .param(communication)
                .query((row, n) -> row.getBytes("content"))
                .list();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(whole.toByteArray());
    }
}
