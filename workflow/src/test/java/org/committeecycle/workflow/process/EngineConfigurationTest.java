package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EngineConfigurationTest extends ProcessTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    ShippedDiagrams shipped;

    @Autowired
    EngineSql sql;

    @Test
    void worksWithTheSqlThatWasReadAhead() {
        assertThat(engine.getSqlSessionFactory().getConfiguration())
                .isSameAs(sql.read().join());
    }

    @Test
    void measuresAndReportsNothing() {
        assertThat(engine.isMetricsEnabled()).isFalse();
        assertThat(engine.isTaskMetricsEnabled()).isFalse();
        assertThat(engine.isHistoryCleanupEnabled()).isFalse();
    }

    @Test
    void remembersActivitiesOnly() {
        assertThat(engine.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
    }

    @Test
    void runsNothingByItselfInAPlayedYear() {
        assertThat(engine.getJobExecutor().isActive()).isFalse();
    }

    @Test
    void looksForWhatIsDueTwiceASecondHoweverIdleAndGivesUpADeadServersJobsSoon() {
        JobExecutor executor = engine.getJobExecutor();
        assertThat(List.of(executor.getWaitTimeInMillis(), (int) executor.getMaxWait()))
                .containsOnly(500);
        assertThat(executor.getLockTimeInMillis()).isEqualTo(15_000);
        assertThat(executor.getLockOwner()).startsWith(ProcessHandle.current().pid() + "@");
    }

    @Test
    void deploysUnchangedFilesOnce() {
        long before = repository.createDeploymentQuery().count();
        shipped.afterSingletonsInstantiated();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }
}
