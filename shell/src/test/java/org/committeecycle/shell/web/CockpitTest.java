package org.committeecycle.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditFilter;
import org.committeecycle.domain.committee.Logins;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.process.Incidents;
import org.committeecycle.shell.ServedHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cockpit on a house that serves a year: what it shows, to whom, and that nothing is done through it. */
class CockpitTest {

    private static final StubSlack STUB = new StubSlack();
    private static final Actor ISU = Actor.staff("ISU", Set.of(Role.OPERATOR), Channel.LOCAL);
    private static final String PASSWORD = "a long and quiet river";
    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final String PAGE = "/camunda/app/cockpit/default/";

    @TempDir
    static Path data;

    private static ServedHouse house;

    private final WebHouse browser = new WebHouse(URI.create(house.url()).getPort());

    @BeforeAll
    static void serve() {
        house = ServedHouse.inMemory(STUB, data);
        house.bean(Operators.class).arriving("ISU", Channel.LOCAL);
        admit("oda", Role.OPERATOR);
        admit("otto", Role.PROCESS_OWNER);
        admit("aude", Role.AUDITOR);
        house.committee(StateCode.of("XAA"), StateCode.of("XAB"));
    }

    private static void admit(String name, Role role) {
        house.bean(Operators.class).admit(ISU, name, Set.of(role));
        house.bean(Logins.class).setPassword(ISU, name, PASSWORD);
    }

    @AfterAll
    static void close() {
        house.close();
        STUB.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/camunda", "/camunda/lib/deps.js", ENGINE + "process-instance", ENGINE + "task"})
    void isShutWithoutALogin(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(302);
        assertThat(browser.get(path).headers().firstValue("Location").orElse(""))
                .endsWith("/login");
    }

    @Test
    void isShutToAnAuditor() {
        browser.logIn("aude", PASSWORD);
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(browser.get(ENGINE + "process-instance").statusCode()).isEqualTo(403);
        assertThat(browser.get("/").body()).doesNotContain("Cockpit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oda", "otto"})
    void showsWhatRuns(String name) {
        browser.logIn(name, PASSWORD);
        assertThat(browser.get("/").body()).contains("href=\"" + PAGE + "\"");
        HttpResponse<String> page = browser.get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Camunda Cockpit", "/static/app")
                .doesNotContain("$APP_ROOT", "$PLUGIN", "$BASE");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("http");
        assertThat(browser.get("/camunda/lib/deps.js").statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains(name, "[\"cockpit\"]");
        assertThat(browser.get("/camunda/api/engine/engine/").body()).contains("\"default\"");
        assertThat(browser.get(ENGINE + "process-definition").body()).contains("\"key\":\"cycle\"");
        assertThat(browser.get(ENGINE + "process-instance").body()).contains("businessKey");
        assertThat(browser.get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void showsNoVariable() {
        browser.logIn("otto", PASSWORD);
        assertThat(browser.get(ENGINE + "variable-instance").body()).isEqualTo("[]");
        assertThat(browser.get(ENGINE + "variable-instance/count").body()).isEqualTo("{\"count\":0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "process-instance/count?variables=task_eq_T-10",
                "process-instance/count?v%61riables=task_eq_T-10",
                "process-instance?sortBy=instanceId&sortOrder=asc&variables=task_like_T%25",
                "task/count?processVariables=task_eq_T-10",
                "task/count?assigneeExpression=%24%7B1%7D"
            })
    void answersNothingThatGivesAVariableAway(String path) {
        browser.logIn("otto", PASSWORD);
        assertThat(browser.get(ENGINE + path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"variables\":[{\"name\":\"task\",\"operator\":\"eq\",\"value\":\"T-10\"}]}",
                "{\"\\u0076ariables\":[{\"name\":\"task\",\"operator\":\"eq\",\"value\":\"T-10\"}]}",
                "{\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"task\"}}]}"
            })
    void answersNoBodyThatGivesAVariableAway(String body) {
        browser.logIn("otto", PASSWORD);
        browser.get(PAGE);
        for (String asked : List.of("process-instance/count", "task")) {
            assertThat(browser.sendJson("POST", ENGINE + asked, body).statusCode())
                    .isEqualTo(403);
            assertThat(browser.sendJson("POST", ENGINE + asked, "{\"variables\":[]}")
                            .statusCode())
                    .isIn(200, 400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, process-definition/key/cycle/start",
        "POST, task/1/complete",
        "POST, message",
        "POST, deployment/create",
        "PUT, process-instance/1/suspended",
        "DELETE, process-instance/1",
        "PUT, process-definition/key/cycle/suspended",
        "POST, process-instance/1/variables",
        "PUT, process-instance/1/variables/outcome",
        "POST, process-instance/1/modification",
        "POST, job/1/execute",
        "GET, task/1/variables"
    })
    void nothingIsDoneThroughItByAnybody(String method, String path) {
        for (String name : List.of("oda", "otto", "aude")) {
            browser.logIn(name, PASSWORD);
            browser.get(PAGE);
            assertThat(browser.sendJson(method, ENGINE + path, "{}").statusCode())
                    .as(name)
                    .isEqualTo(403);
        }
    }

    @Test
    void aQuestionByPostNeedsThePagesToken() {
        browser.logIn("oda", PASSWORD);
        browser.get(PAGE);
        String count = ENGINE + "process-instance/count";
        assertThat(browser.sendJson("POST", count, "{}").body()).contains("\"count\"");
        assertThat(browser.send("POST", count, "").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/../metrics",
                "/camunda/..;/metrics",
                "/camunda/%2e%2e/metrics",
                "/camunda;jsessionid=1/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/process-instance%2f..%2ftask",
                "//camunda/api/engine/engine/default/task",
                "/login/../camunda/api/engine/engine/default/task",
                "/slack/events/..;/camunda/api/engine/engine/default/task"
            })
    void noPathLeadsAroundTheDoor(String path) {
        assertThat(browser.statusOf(path)).isIn(302, 400, 401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oda", "otto"})
    void aFailedStepIsTriedAgainInThePersonsNameAndByNoAuditor(String name) {
        ManagementService jobs = house.bean(ManagementService.class);
        house.type("approval open 'Note the calendar with %s' --rule all --period '5 working days'".formatted(name));
        Job job = jobs.createJobQuery()
                .timers()
                .duedateHigherThan(Date.from(Instant.now().plus(Duration.ofDays(1))))
                .listPage(0, 1)
                .get(0);
        jobs.setJobRetries(job.getId(), 0);
        assertThat(house.bean(Incidents.class).open(ISU)).hasSize(1);
        String retries = ENGINE + "job/" + job.getId() + "/retries";
        browser.logIn("aude", PASSWORD);
        browser.get("/login");
        assertThat(browser.sendJson("PUT", retries, "{\"retries\":1}").statusCode())
                .isEqualTo(403);
        assertThat(house.bean(Incidents.class).open(ISU)).hasSize(1);
        browser.logIn(name, PASSWORD);
        browser.get(PAGE);
        assertThat(browser.sendJson("PUT", retries, "{\"retries\":1}").statusCode())
                .isEqualTo(204);
        assertThat(house.bean(Incidents.class).open(ISU)).isEmpty();
        assertThat(house.bean(Audit.class).latest(ISU, AuditFilter.newest(5))).anySatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo(name);
            assertThat(entry.channel()).isEqualTo(Channel.WEB);
            assertThat(entry.words()).contains("tried again");
        });
        assertThat(browser.sendJson("PUT", retries, "{\"retries\":1}").statusCode())
                .isEqualTo(403);
    }
}
