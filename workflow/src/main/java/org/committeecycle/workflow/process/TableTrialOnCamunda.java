package org.committeecycle.workflow.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.xml.ModelException;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.TableTrial;
import org.committeecycle.workflow.process.guard.DeploymentGuard;
import org.springframework.stereotype.Component;

/** Asks a table by the engine that decides those in force; it is read for this and kept nowhere. */
@Component
class TableTrialOnCamunda implements TableTrial {

    private final DeploymentGuard guard;
    private final ProcessEngine engine;

    TableTrialOnCamunda(DeploymentGuard guard, ProcessEngine engine) {
        this.guard = guard;
        this.engine = engine;
    }

    @Override
    public Answers takeUp(String file, byte[] content) {
        Refused.unless(guard.findings(file, content).isEmpty(), "the table %s may not be put into force.", file);
        DmnDecision table = inACall(() -> read(SourceKind.TABLE.idIn(file), content));
        return facts -> inACall(() -> decide(table, facts));
    }

    private DmnDecision read(String table, byte[] content) {
        try {
            return decisions().parseDecision(table, new ByteArrayInputStream(content));
        } catch (DmnEngineException | ModelException e) {
            throw new Refused("the table %s cannot be read: %s", table, reason(e));
        }
    }

    private List<Map<String, Object>> decide(DmnDecision table, Map<String, ?> facts) {
        try {
            return decisions().evaluateDecision(table, Plain.of(facts)).getResultList().stream()
                    .map(DecisionTables::copy)
                    .toList();
        } catch (DmnEngineException e) {
            throw new Refused("cannot be decided: %s", reason(e));
        }
    }

    /** The engine's tables ask for its settings, which stand only within a call. */
    private <T> T inACall(Supplier<T> work) {
        return configuration().getCommandExecutorTxRequired().execute(call -> work.get());
    }

    private DmnEngine decisions() {
        return configuration().getDmnEngine();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private static String reason(RuntimeException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^DMN-\\d+ ", "");
    }
}
