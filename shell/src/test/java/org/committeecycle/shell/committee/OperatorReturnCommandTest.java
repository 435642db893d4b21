package org.committeecycle.shell.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.NumbersInMemory;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditInMemory;
import org.committeecycle.domain.committee.LoginInMemory;
import org.committeecycle.domain.committee.OperatorKeysInMemory;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.committee.OperatorsInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorReturnCommandTest {

    private static final Actor AUDE = Actor.staff("aude", Set.of(Role.AUDITOR), Channel.LOCAL);

    @TempDir
    Path data;

    private final OperatorsInMemory store = new OperatorsInMemory();
    private final NumbersInMemory numbers = new NumbersInMemory();
    private final Operators operators = new Operators(
            store,
            new OperatorKeysInMemory(),
            new LoginInMemory(),
            new Audit(new AuditInMemory(), numbers, Clock.systemUTC()),
            numbers);

    @Test
    void letsTheOwnerOfTheDataBackAndLeavesNothingThere() throws IOException {
        new OperatorReturnCommand(operators, data).comeBack(AUDE);

        assertThat(store.rolesOf("aude")).containsExactly(Role.OPERATOR);
        try (var left = Files.list(data)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void letsNobodyBackWhileAServerRuns() throws IOException {
        Files.createFile(data.resolve("serving"));

        assertThatThrownBy(() -> new OperatorReturnCommand(operators, data).comeBack(AUDE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stop it first");
        assertThat(store.all()).isEmpty();
    }
}
