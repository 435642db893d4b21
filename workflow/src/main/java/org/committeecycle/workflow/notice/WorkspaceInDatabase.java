package org.committeecycle.workflow.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.notice.Workspace;
import org.committeecycle.workflow.Instants;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one workspace in the table {@code notice_workspace}. */
class WorkspaceInDatabase {

    private final JdbcClient jdbc;

    WorkspaceInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Workspace> find() {
        return jdbc.sql("select * from notice_workspace")
                .query(WorkspaceInDatabase::workspace)
                .optional();
    }

    void keep(Workspace workspace) {
        int known = jdbc.sql(
                        """
                        update notice_workspace
                        set bot = ?, channel = ?, since = ?, paused_until = ?, pause_cause = ?, pause_reason = ?
                        where team = ?""")
                .params(columns(workspace))
                .update();
        if (known == 0) {
            jdbc.sql("delete from notice_workspace").update();
            jdbc.sql(
                            """
                            insert into notice_workspace
                              (bot, channel, since, paused_until, pause_cause, pause_reason, team)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(columns(workspace))
                    .update();
        }
    }

    /** Of two pauses that are kept at the same time the longer one stays, whichever comes last. */
    void pause(Workspace.Pause pause) {
        jdbc.sql(
                        """
                        update notice_workspace set paused_until = ?, pause_cause = ?, pause_reason = ?
                        where paused_until is null or paused_until < ?""")
                .params(
                        Instants.column(pause.until()),
                        pause.cause().name(),
                        pause.words(),
                        Instants.column(pause.until()))
                .update();
    }

    void resume(Instant now) {
        jdbc.sql(
                        """
                        update notice_workspace set paused_until = null, pause_cause = null, pause_reason = null
                        where paused_until <= ?""")
                .param(Instants.column(now))
                .update();
    }

    private static List<@Nullable Object> columns(Workspace workspace) {
        Workspace.Pause pause = workspace.pause();
        return Arrays.asList(
                workspace.bot(),
                workspace.channel(),
                Instants.column(workspace.since()),
                pause == null ? null : Instants.column(pause.until()),
                pause == null ? null : pause.cause().name(),
                pause == null ? null : pause.words(),
                workspace.team());
    }

    private static Workspace workspace(ResultSet row, int number) throws SQLException {
        Instant until = Instants.readOrNull(row, "paused_until");
        return new Workspace(
                row.getString("team"),
                row.getString("bot"),
                row.getString("channel"),
                Instants.read(row, "since"),
                until == null
                        ? null
                        : new Workspace.Pause(
                                until,
                                Workspace.Cause.valueOf(row.getString("pause_cause")),
                                row.getString("pause_reason")));
    }
}
