package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way we know to make the engine do what a diagram may not do, tried at its front door. */
class LockdownTest extends ProcessTest {

    @Autowired
    RepositoryService repository;

    @TempDir
    Path folder;

    static Stream<Attack> attacks() {
        return Stream.of(
                        DiagramAttacks.all(),
                        NamespaceAttacks.all(),
                        ExpressionAttacks.all(),
                        TaskAttacks.all(),
                        FileAttacks.all(),
                        FormAttacks.all())
                .flatMap(attacks -> attacks);
    }

    @AfterEach
    void forgetIntruders() {
        Intruder.forget();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesTheAttackByTheElementsName(Attack planned) {
        Path marker = folder.resolve("marker");
        Attack attack = planned.leaving(marker);
        long before = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> deploy(attack))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(attack.file())
                .hasMessageContaining(attack.refusal());

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("attack")
                        .count())
                .isZero();
        assertThat(marker).doesNotExist();
        assertThat(Intruder.traces()).isZero();
    }

    private void deploy(Attack attack) {
        repository
                .createDeployment()
                .addInputStream(
                        attack.file(),
                        new java.io.ByteArrayInputStream(attack.content().getBytes(StandardCharsets.UTF_8)))
                .deploy();
    }
}
