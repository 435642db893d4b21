package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The same attacks on an engine as it is delivered, and on one that has lost our first lock: reading files first. */
class LocksBehindTheFirstTest extends ProcessTest {

    @Autowired
    Lockdown lockdown;

    @TempDir
    Path folder;

    @AfterEach
    void forgetIntruders() {
        Intruder.forget();
    }

    @Test
    void leaveNoTraceOfAnyAttack() {
        var engine = new StandaloneInMemProcessEngineConfiguration();
        lockdown.apply(engine);
        engine.setCustomPreDeployers(new ArrayList<>());

        assertThat(attacksThatLeaveATraceOn("locked", engine)).isEmpty();
    }

    /** Otherwise the attacks would prove nothing. */
    @Test
    void areNeeded() {
        assertThat(attacksThatLeaveATraceOn("stock", new StandaloneInMemProcessEngineConfiguration()))
                .contains(
                        "class",
                        "shell command",
                        "delegate expression",
                        "execution listener by class",
                        "execution listener by expression",
                        "task listener by class",
                        "class by the engine's older namespace",
                        "form handler class",
                        "reflection",
                        "input parameter",
                        "candidate groups",
                        "due date",
                        "condition",
                        "timer date",
                        "signal name",
                        "called element",
                        "JUEL in an input",
                        "JUEL in a result");
    }

    private Set<String> attacksThatLeaveATraceOn(String name, ProcessEngineConfigurationImpl configuration) {
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setProcessEngineName(name);
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        ProcessEngine engine = configuration.buildProcessEngine();
        try {
            Set<String> successful = new TreeSet<>();
            LockdownTest.attacks()
                    .filter(attack -> leavesATrace(engine, attack))
                    .forEach(attack -> successful.add(attack.name()));
            return successful;
        } finally {
            engine.close();
        }
    }

    private boolean leavesATrace(ProcessEngine engine, Attack planned) {
        Intruder.forget();
        Path marker = folder.resolve("marker-" + planned.name().hashCode());
        tryIt(engine, planned.leaving(marker));
        return Files.exists(marker) || Intruder.traces() > 0;
    }

    private static void tryIt(ProcessEngine engine, Attack attack) {
        String id = null;
        try {
            id = engine.getRepositoryService()
                    .createDeployment()
                    .addInputStream(
                            attack.file(),
                            new ByteArrayInputStream(attack.content().getBytes(StandardCharsets.UTF_8)))
                    .deploy()
                    .getId();
            List.of(1, 2).forEach(round -> run(engine, attack));
        } catch (RuntimeException refusedOrFailed) {
            assertThat(refusedOrFailed).isNotNull();
        } finally {
            if (id != null) {
                engine.getRepositoryService().deleteDeployment(id, true);
            }
        }
    }

    private static void run(ProcessEngine engine, Attack attack) {
        var facts = Variables.createVariables().putValue("fact", "a").putValue("a", "b");
        if (attack.file().endsWith(".dmn")) {
            engine.getDecisionService().evaluateDecisionTableByKey("attack", facts);
        } else {
            engine.getRuntimeService().startProcessInstanceByKey("attack", "2025", facts);
        }
    }
}
