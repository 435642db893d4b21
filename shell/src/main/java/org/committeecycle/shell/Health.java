package org.committeecycle.shell;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever watches the server whether its database answers, and nothing else. */
@RestController
@ConditionalOnWebApplication
class Health {

    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource database;

    Health(DataSource database) {
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        return databaseAnswers()
                ? ResponseEntity.ok("up")
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("the database does not answer");
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
