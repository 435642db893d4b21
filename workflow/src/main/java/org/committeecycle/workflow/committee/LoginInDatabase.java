package org.committeecycle.workflow.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.committeecycle.domain.committee.Login;
import org.committeecycle.domain.committee.LoginStore;
import org.committeecycle.workflow.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Logins in a table, one row a person; whoever sets a first password holds the number of operators. */
@Repository
class LoginInDatabase implements LoginStore {

    private final JdbcClient jdbc;

    LoginInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Login login) {
        var columns = Arrays.asList(
                login.hash(), login.version(), login.failures(), Instants.column(login.closedUntil()), login.name());
        int changed = jdbc.sql(
                        "update operator_login set hash = ?, version = ?, failures = ?, closed_until = ? where name = ?")
                .params(columns)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into operator_login (hash, version, failures, closed_until, name) values (?, ?, ?, ?, ?)")
                    .params(columns)
                    .update();
        }
    }

    @Override
    public void remove(String name) {
        jdbc.sql("delete from operator_login where name = ?").param(name).update();
    }

    @Override
    public Optional<Login> find(String name) {
        return read("", name);
    }

    @Override
    public Optional<Login> lock(String name) {
        return read(" for update", name);
    }

    private Optional<Login> read(String how, String name) {
        return jdbc.sql("select * from operator_login where name = ?" + how)
                .param(name)
                .query(LoginInDatabase::login)
                .optional();
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from operator_login")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private static Login login(ResultSet row, int number) throws SQLException {
        return new Login(
                row.getString("name"),
                row.getString("hash"),
                row.getInt("version"),
                row.getInt("failures"),
                Instants.readOrNull(row, "closed_until"));
    }
}
