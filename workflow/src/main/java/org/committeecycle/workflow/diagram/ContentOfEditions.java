package org.committeecycle.workflow.diagram;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The content of files by its fingerprint, each once and in pieces that both databases hold in one column. */
class ContentOfEditions {

    private static final int PIECE = 1 << 19;

    private final JdbcClient jdbc;

    ContentOfEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String fingerprint, byte[] content) {
        if (isKept(fingerprint)) {
            return;
        }
        for (int start = 0; start == 0 || start < content.length; start += PIECE) {
            jdbc.sql("insert into edition_content (fingerprint, piece, content) values (?, ?, ?)")
                    .params(
                            fingerprint,
                            start / PIECE,
                            Arrays.copyOfRange(content, start, Math.min(start + PIECE, content.length)))
                    .update();
        }
    }

    private boolean isKept(String fingerprint) {
        return jdbc.sql("select count(*) from edition_content where fingerprint = ?")
                        .param(fingerprint)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    byte[] of(String fingerprint) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        jdbc.sql("select content from edition_content where fingerprint = ? order by piece")
                .param(fingerprint)
                .query((row, n) -> row.getBytes("content"))
                .list()
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
