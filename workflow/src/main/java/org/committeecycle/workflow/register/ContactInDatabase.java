package org.committeecycle.workflow.register;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.ContactStore;
import org.committeecycle.domain.register.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The missions' addresses in a table, one row a State; the State's own row is locked first. */
@Repository
class ContactInDatabase implements ContactStore {

    private final JdbcClient jdbc;

    ContactInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(StateCode state, EmailAddress email) {
        jdbc.sql("select code from register_state where code = ? for update")
                .param(state.value())
                .query(String.class)
                .optional();
        remove(state);
        jdbc.sql("insert into register_contact (state, email) values (?, ?)")
                .params(state.value(), email.value())
                .update();
    }

    @Override
    public void remove(StateCode state) {
        jdbc.sql("delete from register_contact where state = ?")
                .param(state.value())
                .update();
    }

    @Override
    public Optional<EmailAddress> find(StateCode state) {
        return jdbc.sql("select email from register_contact where state = ?")
                .param(state.value())
                .query(String.class)
                .optional()
                .map(EmailAddress::of);
    }

    @Override
    public Map<StateCode, EmailAddress> all() {
        return jdbc
                .sql("select state, email from register_contact")
                .query((row, n) ->
                        Map.entry(StateCode.of(row.getString("state")), EmailAddress.of(row.getString("email"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
