package org.committeecycle.workflow.process;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The engine, on the database and in the transactions of the domain, with nothing switched on that nobody uses. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** A failed job is tried again after each of these waits; then it becomes an incident. */
    private static final String WAITS_BETWEEN_TRIES = "PT10S,PT1M,PT10M,PT1H";

    /** How long the engine keeps its own history; what matters stands in our tables. */
    private static final String HISTORY_KEPT = "P365D";

    /** A refusal that a step catches must not poison the transaction in which the step runs. */
    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        JdbcTransactionManager manager = new JdbcTransactionManager(dataSource);
        manager.setGlobalRollbackOnParticipationFailure(false);
        return manager;
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineConfigurationImpl processEngineConfiguration(
            DataSource dataSource,
            JdbcTransactionManager transactionManager,
            TablesOwner owner,
            Clock clock,
            JobExecution jobs,
            Lockdown lockdown,
            ObjectProvider<EngineSql> sql,
            @Value("${committee.mode:once}") Mode mode) {
        // The engine stores instants without a zone: every node must write and read them in the same one.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var engine = new EngineOnSpring(sql.getIfAvailable());
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactionManager);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE);
        engine.setSchemaOperationsCommand(new TablesInTurn(owner));
        engine.setIdGenerator(mode == Mode.PLAY ? new IdsInOrder() : uuids());
        engine.setJobExecutor(jobs.executor());
        remember(engine);
        retry(engine);
        switchOff(engine);
        lockdown.apply(engine);
        if (mode == Mode.PLAY) {
            engine.setCustomPreCommandInterceptorsTxRequired(List.of(new EngineTime(clock)));
            engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new EngineTime(clock)));
        }
        return engine;
    }

    @Bean
    @ConditionalOnExpression("'${committee.mode:once}' != 'restore'")
    ProcessEngineFactoryBean processEngine(ProcessEngineConfigurationImpl configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }

    private static IdGenerator uuids() {
        var generator = Generators.timeBasedGenerator();
        return () -> generator.generate().toString();
    }

    private static void remember(ProcessEngineConfigurationImpl engine) {
        engine.setHistory(ProcessEngineConfigurationImpl.HISTORY_ACTIVITY);
        engine.setHistoryTimeToLive(HISTORY_KEPT);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryCleanupEnabled(false);
    }

    private static void retry(ProcessEngineConfigurationImpl engine) {
        engine.setJobExecutorActivate(false);
        engine.setFailedJobRetryTimeCycle(WAITS_BETWEEN_TRIES);
        engine.setFailedJobCommandFactory(new TriesAgain());
        engine.setEnsureJobDueDateNotNull(true);
        engine.setJobExecutorAcquireByDueDate(true);
    }

    private static void switchOff(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setAutoStoreScriptVariables(false);
        // Whoever asked gets the failure; a refusal is none that a log should keep.
        engine.setEnableCmdExceptionLogging(false);
    }
}
