package org.committeecycle.workflow.backup;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** A restore makes tables from its beginning to its end, so it is the owner's work where the application owns none. */
@Component
@ConditionalOnExpression("'${committee.mode:once}' == 'restore' and '${spring.flyway.user:}' != ''")
class RestoredByOwner implements JdbcConnectionDetails {

    private final String address;
    private final String owner;
    private final String password;

    RestoredByOwner(
            @Value("${spring.datasource.url}") String address,
            @Value("${spring.flyway.user}") String owner,
            @Value("${spring.flyway.password:}") String password) {
        this.address = address;
        this.owner = owner;
        this.password = password;
    }

    @Override
    public String getUsername() {
        return owner;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return address;
    }
}
