package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class HealthTest {

    private final DataSource database = mock();
    private final Health health = new Health(database);

    @Test
    void isUpWhileTheDatabaseAnswers() throws SQLException {
        Connection connection = mock();
        when(database.getConnection()).thenReturn(connection);
        when(connection.isValid(anyInt())).thenReturn(true);

        assertThat(health.health().getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void isUnavailableWhenTheDatabaseIsGone() throws SQLException {
        when(database.getConnection()).thenThrow(new SQLException("gone"));

        assertThat(health.health().getStatusCode().value()).isEqualTo(503);
    }
}
