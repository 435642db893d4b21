package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Rehearsal;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.committee.Operator;
import org.committeecycle.domain.committee.OperatorStore;
import org.committeecycle.domain.communication.LetterTemplates;
import org.committeecycle.domain.diagram.Deployed;
import org.committeecycle.domain.diagram.Deployments;
import org.committeecycle.domain.diagram.EditionInForce;
import org.committeecycle.domain.diagram.EditionStore;
import org.committeecycle.domain.diagram.Warrant;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.workflow.AYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an owner wrote comes into force in the engine, whole or not at all, and never what a diagram may not do. */
class DeploymentTest extends ProcessTest {

    private static final Actor OTTO = Actor.staff("Otto", Set.of(Role.PROCESS_OWNER), Channel.LOCAL);
    private static final Warrant WARRANT = new Warrant("Ina", null, "Tried in May");

    @Autowired
    Deployments deployments;

    @Autowired
    EditionStore editions;

    @Autowired
    EditionInForce inForce;

    @Autowired
    LetterTemplates letters;

    @Autowired
    OperatorStore people;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DeployedFiles deployed;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    AYear year;

    @TempDir
    Path folder;

    static Stream<Attack> attacks() {
        return LockdownTest.attacks();
    }

    @BeforeEach
    void admit() {
        people.keep(new Operator("Ina", Set.of(Role.OPERATOR)));
    }

    @AfterEach
    void forgetIntruders() {
        Intruder.forget();
    }

    @Test
    void whatTheReleaseBringsAlongIsTheFirstEdition() {
        assertThat(editions.all()).hasSize(1);
        assertThat(inForce.files().files()).containsKeys("case.bpmn", "pre-msp.dmn", "step-done.form", "pre-msp.docx");
        assertThat(version("case").getVersion()).isEqualTo(1);
    }

    @Test
    void whatBeginsRunsByTheNewEditionAndWhatRunsStays() {
        year.opens();
        String running = runtime.createProcessInstanceQuery()
                .processDefinitionKey("cycle")
                .singleResult()
                .getProcessDefinitionId();

        Deployed answer = deployments.deploy(OTTO, edited().alone(), WARRANT);

        assertThat(answer.staying()).containsExactlyEntriesOf(Map.of("cycle.bpmn", 1));
        assertThat(version("cycle").getVersionTag()).isEqualTo("1.0.2");
        assertThat(version("cycle").getVersion()).isEqualTo(2);
        assertThat(version("case").getVersion()).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionId(running)
                        .count())
                .isEqualTo(1);
        assertThat(deployed.newest("cycle.bpmn")).map(String::new).contains(edited().text());
        assertThat(inForce.file("cycle.bpmn")).map(String::new).contains(edited().text());
    }

    @Test
    void goesBackToWhatWasThereBefore() {
        deployments.deploy(OTTO, edited().alone(), WARRANT);

        deployments.rollback(OTTO, 1, WARRANT);

        assertThat(version("cycle").getVersionTag()).isEqualTo("1.0.1");
        assertThat(version("cycle").getVersion()).isEqualTo(3);
        assertThat(deployed.newest("cycle.bpmn"))
                .map(String::new)
                .contains(EditedFile.shipped("cycle.bpmn").text());
    }

    @Test
    void lettersAreWrittenByTheTemplateInForce() {
        byte[] other = letters.template("article-9");

        deployments.deploy(OTTO, Workspace.of(Map.of("pre-msp.docx", other)), WARRANT);

        assertThat(letters.template("pre-msp")).isEqualTo(other);
        assertThat(letters.keys()).contains("article-9", "pre-msp");
    }

    @Test
    void aRehearsalLeavesNothing() {
        long before = repository.createDeploymentQuery().count();

        Deployed answer = rehearsal.of(() -> deployments.deploy(OTTO, edited().alone(), WARRANT));

        assertThat(answer.edition().number()).isEqualTo(2);
        assertThat(editions.all()).hasSize(1);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(version("cycle").getVersion()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesEveryAttack(Attack planned) {
        Path marker = folder.resolve("marker");
        Attack attack = planned.leaving(marker);
        long before = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> deployments.deploy(
                        OTTO,
                        Workspace.of(Map.of(attack.file(), attack.content().getBytes(StandardCharsets.UTF_8))),
                        WARRANT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(attack.file());

        assertThat(editions.all()).hasSize(1);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(marker).doesNotExist();
        assertThat(Intruder.traces()).isZero();
    }

    private static EditedFile edited() {
        return EditedFile.shipped("cycle.bpmn")
                .with("versionTag=\"1.0.1\"", "versionTag=\"1.0.2\"")
                .with("<bpmn:documentation>", "<bpmn:documentation>As tried in May. ");
    }

    private ProcessDefinition version(String diagram) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(diagram)
                .latestVersion()
                .singleResult();
    }
}
