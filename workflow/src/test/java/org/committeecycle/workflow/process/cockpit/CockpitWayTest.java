package org.committeecycle.workflow.process.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import org.committeecycle.workflow.process.cockpit.CockpitWay.To;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CockpitWayTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    @ParameterizedTest
    @CsvSource({
        "GET, /camunda, PAGE",
        "GET, /camunda/app/cockpit/default/, PAGE",
        "GET, /camunda/app/cockpit/camunda-cockpit-bootstrap.js, FILE",
        "GET, /camunda/lib/deps.js, FILE",
        "GET, /camunda/api/cockpit/plugin/cockpitPlugins/static/app/plugin.js, FILE",
        "GET, /camunda/api/admin/auth/user/default, WHO",
        "GET, /camunda/api/engine/engine/default/process-definition/case%3A1%3A7/xml, QUESTION",
        "POST, /camunda/api/engine/engine/default/process-instance/count, QUESTION",
        "POST, /camunda/api/cockpit/plugin/base/default/incident/, QUESTION",
        "POST, /camunda/api/engine/engine/default/task, QUESTION",
        "GET, /camunda/api/engine/engine/default/user/oda/profile, WHO",
        "POST, /camunda/api/engine/engine/default/variable-instance, NOTHING",
        "GET, /camunda/api/engine/engine/default/variable-instance/count, NONE",
        "PUT, /camunda/api/engine/engine/default/job/1-2-3/retries, RETRY"
    })
    void whatIsOnTheListIsAnswered(String method, String path, To to) {
        assertThat(CockpitWay.of(method, path).to()).isEqualTo(to);
    }

    @Test
    void aRetryNamesItsJob() {
        assertThat(CockpitWay.of("PUT", ENGINE + "job/1-2-3/retries").job()).isEqualTo("1-2-3");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, task/7/complete",
        "POST, task/7/submit-form",
        "POST, task/7/claim",
        "GET, task/7",
        "GET, task/7/form-variables",
        "GET, task/7/variables",
        "GET, decision-definition/7",
        "GET, history/decision-instance",
        "POST, process-definition/7/start",
        "POST, process-definition/key/case/start",
        "POST, process-definition/key/case/submit-form",
        "PUT, process-definition/7/suspended",
        "DELETE, process-definition/7",
        "DELETE, process-instance/7",
        "POST, process-instance/delete",
        "POST, process-instance/7/modification",
        "PUT, process-instance/7/suspended",
        "PUT, process-instance/7/variables/outcome",
        "POST, process-instance/7/variables",
        "GET, process-instance/7/variables",
        "GET, process-instance/7/variables/outcome/data",
        "GET, execution/7/localVariables",
        "GET, variable-instance/7",
        "GET, variable-instance/7/data",
        "GET, history/variable-instance/7",
        "GET, history/detail",
        "GET, history/user-operation",
        "POST, message",
        "POST, signal",
        "POST, deployment/create",
        "DELETE, deployment/7",
        "GET, deployment",
        "POST, decision-definition/key/article-9/evaluate",
        "POST, migration/execute",
        "POST, job/7/execute",
        "PUT, job/7/duedate",
        "PUT, job/7/suspended",
        "POST, job/retries",
        "GET, job/7/stacktrace",
        "PUT, job-definition/7/retries",
        "PUT, job-definition/7/suspended",
        "POST, process-instance/job-retries",
        "POST, external-task/fetchAndLock",
        "PUT, external-task/7/retries",
        "GET, user",
        "POST, user/create",
        "POST, identity/verify",
        "GET, authorization",
        "POST, batch",
        "OPTIONS, task",
        "HEAD, process-instance",
        "PATCH, process-instance"
    })
    void whatChangesAnythingOrReadsAVariableIsNot(String method, String path) {
        assertThat(CockpitWay.of(method, ENGINE + path).to()).isEqualTo(To.SHUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/camunda/api/tasklist/plugin",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/cockpit",
                "/camunda/api/engine/engine/other/process-instance",
                "/camunda/app/cockpit/../../api/engine/engine/default/task",
                "/camunda/app/cockpit/..%2f..%2fapi/x.js",
                "/camunda/api/engine/engine/default/job/..;/task",
                "/camunda/api/engine/engine/default/process-instance;jsessionid=1",
                "/camunda/api/engine/engine/default//task",
                "/camunda//api/engine/engine/default/process-instance",
                "/camunda/api/engine/engine/default/process-instance%2f7%2fvariables",
                "/camunda/api/engine/engine/default/process-instance%00",
                "/camunda/lib/./deps.js",
                "/camunda/app/cockpit/.hidden.js",
                "/camunda/app/cockpit/x.jsp",
                "/CAMUNDA/app/cockpit/default/",
                "/camundax",
                "/metrics"
            })
    void noPathLeadsAroundTheGate(String path) {
        assertThat(CockpitWay.of("GET", path).to()).isEqualTo(To.SHUT);
    }
}
