package org.committeecycle.workflow.notice;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Notice;
import org.committeecycle.domain.notice.NoticeStore;
import org.committeecycle.domain.notice.Workspace;
import org.committeecycle.workflow.Instants;
import org.committeecycle.workflow.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices and conversations in the tables {@code notice} and {@code notice_conversation}. */
@Repository
class NoticeInDatabase implements NoticeStore {

    private static final String ONE = " where conversation = ? and kind = ? and what = ? and turn = ?";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final WorkspaceInDatabase workspace;
    private final TransactionTemplate ownTransaction;

    NoticeInDatabase(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.workspace = new WorkspaceInDatabase(jdbc);
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void open(Conversation conversation) {
        jdbc.sql(
                        """
                        insert into notice_conversation (audience, team, reader, place, telling, not_before, id)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(NoticeRows.columns(conversation))
                .update();
        jdbc.sql("insert into notice_turn (conversation) values (?)")
                .param(conversation.id())
                .update();
    }

    @Override
    public void alone(String conversation) {
        jdbc.sql("select conversation from notice_turn where conversation = ? for update")
                .param(conversation)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Conversation> conversation(String id) {
        return conversations(" where id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Conversation> lock(String id) {
        return conversations(" where id = ? for update", id).stream().findFirst();
    }

    @Override
    public void replace(Conversation conversation) {
        Rows.changeOne(
                jdbc,
                """
                update notice_conversation
                set audience = ?, team = ?, reader = ?, place = ?, telling = ?, not_before = ? where id = ?""",
                NoticeRows.columns(conversation));
    }

    @Override
    public List<Conversation> conversations() {
        return conversations(" order by id");
    }

    private List<Conversation> conversations(String which, Object... params) {
        return jdbc.sql("select * from notice_conversation" + which)
                .params(params)
                .query(NoticeRows::conversation)
                .list();
    }

    @Override
    public void add(Notice notice) {
        jdbc.sql(
                        """
                        insert into notice (conversation, kind, what, turn, about, until, made_at, waiting_since,
                          changes, told, attempted_at, place, shown) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(NoticeRows.columns(notice))
                .update();
    }

    @Override
    public void changed(List<Notice> notices, Instant now) {
        Rows.changeEach(
                template,
                """
                update notice set changes = changes + 1, until = ?, waits = true,
                  waiting_since = case when waits then waiting_since else ? end"""
                        + ONE,
                notices.stream()
                        .map(notice -> key(notice, Instants.column(notice.until()), Instants.column(now)))
                        .toList());
    }

    @Override
    public List<Notice> of(Subject what) {
        return notices(" where what = ? order by conversation, arrival", what.toString());
    }

    @Override
    public List<Notice> about(Subject about) {
        return notices(" where about = ? order by conversation, arrival", about.toString());
    }

    @Override
    public List<Notice> in(String conversation) {
        return notices(" where conversation = ? order by arrival", conversation);
    }

    @Override
    public List<Notice> homes() {
        return notices(" where kind = 'HOME' order by conversation");
    }

    @Override
    public Optional<Notice> next(String conversation) {
        return notices(
                        " where conversation = ? and waits order by waiting_since, arrival"
                                + " fetch first 1 rows only",
                        conversation)
                .stream()
                .findFirst();
    }

    private List<Notice> notices(String which, Object... params) {
        return jdbc.sql("select * from notice" + which)
                .params(params)
                .query(NoticeRows::notice)
                .list();
    }

    @Override
    public Queue waiting() {
        return queue("");
    }

    @Override
    public Queue later(Instant now) {
        return queue(" and waiting_since > ?", Instants.column(now));
    }

    private Queue queue(String which, Object... params) {
        return jdbc.sql("select count(*) waiting, min(waiting_since) since from notice where waits" + which)
                .params(params)
                .query((row, number) -> new Queue(row.getInt("waiting"), Instants.readOrNull(row, "since")))
                .single();
    }

    @Override
    public void attempted(Notice notice, @Nullable Instant at) {
        ownTransaction.executeWithoutResult(status ->
                Rows.changeOne(jdbc, "update notice set attempted_at = ?" + ONE, key(notice, Instants.column(at))));
    }

    @Override
    public void told(Notice notice, @Nullable String place, @Nullable String shown, Instant now) {
        Rows.changeOne(
                jdbc,
                """
                update notice set told = ?, attempted_at = null, place = ?, shown = ?, waits = changes > ?,
                  waiting_since = case when changes > ? then ? else waiting_since end"""
                        + ONE,
                key(notice, notice.changes(), place, shown, notice.changes(), notice.changes(), Instants.column(now)));
    }

    private static List<@Nullable Object> key(Notice notice, @Nullable Object... values) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 4);
        all[values.length] = notice.conversation();
        all[values.length + 1] = notice.kind().name();
        all[values.length + 2] = notice.what().toString();
        all[values.length + 3] = notice.turn();
        return Arrays.asList(all);
    }

    @Override
    public Optional<Workspace> workspace() {
        return workspace.find();
    }

    @Override
    public void keep(Workspace served) {
        workspace.keep(served);
    }

    @Override
    public void pause(Workspace.Pause pause) {
        workspace.pause(pause);
    }

    @Override
    public void resume(Instant now) {
        workspace.resume(now);
    }
}
