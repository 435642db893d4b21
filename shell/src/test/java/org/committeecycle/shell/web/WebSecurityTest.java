package org.committeecycle.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.committee.Logins;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.shell.ServedHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in by the web, and how far; each way past the door is tried on a house that really serves. */
class WebSecurityTest {

    private static final StubSlack STUB = new StubSlack();
    private static final Actor ISU = Actor.staff("ISU", Set.of(Role.OPERATOR), Channel.LOCAL);
    private static final String PASSWORD = "a long and quiet river";

    @TempDir
    static Path data;

    private static ServedHouse house;

    private final WebHouse browser = new WebHouse(port());

    @BeforeAll
    static void serve() {
        house = ServedHouse.inMemory(STUB, data);
        house.bean(Operators.class).arriving("ISU", Channel.LOCAL);
        admit("oda", Role.OPERATOR);
        admit("otto", Role.PROCESS_OWNER);
        admit("aude", Role.AUDITOR);
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

    private static int port() {
        return URI.create(house.url()).getPort();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void healthIsOpenAndTellsNothing(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isIn("{\"status\":\"UP\"}", "{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/metrics",
                "/prometheus",
                "/actuator",
                "/actuator/env",
                "/env",
                "/beans",
                "/heapdump",
                "/shutdown",
                "/health/db",
                "/health/readiness/db",
                "/camunda",
                "/camunda/",
                "/camunda/app/cockpit/default/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/app/tasklist/default/",
                "/engine-rest/task",
                "/rest/engine",
                "/h2-console",
                "/error",
                "/favicon.ico",
                "/login/../metrics",
                "/anything"
            })
    void everythingElseIsShutWithoutALogin(String path) {
        assertThat(browser.get(path).statusCode()).isIn(302, 401, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health/../metrics",
                "/health/..;/metrics",
                "/health/%2e%2e/metrics",
                "/health;/../metrics",
                "/metrics;jsessionid=1",
                "/metrics/",
                "//metrics",
                "/%6detrics",
                "/metrics%2f",
                "/metrics%00",
                "/METRICS",
                "/login%2f..%2fmetrics",
                "/slack/events/../../metrics",
                "/slack/events;/../../metrics",
                "/slack/..%2fmetrics",
                "\\metrics",
                "/committee.css/../metrics"
            })
    void noPathLeadsAroundTheDoor(String path) {
        assertThat(browser.statusOf(path)).isIn(302, 400, 401, 404);
    }

    @Test
    void metricsAreForOperators() {
        assertThat(browser.getAs("oda", PASSWORD, "/metrics").statusCode()).isEqualTo(200);
        assertThat(browser.getAs("oda", PASSWORD, "/metrics").body()).contains("jvm_memory_used_bytes");
        assertThat(browser.getAs("otto", PASSWORD, "/metrics").statusCode()).isEqualTo(403);
        assertThat(browser.getAs("aude", PASSWORD, "/metrics").statusCode()).isEqualTo(403);
        assertThat(browser.getAs("oda", "a wrong password", "/metrics").statusCode())
                .isEqualTo(401);
        assertThat(browser.getAs("nobody", PASSWORD, "/metrics").statusCode()).isEqualTo(401);
    }

    @Test
    void aPersonLogsInByTheFormAndOut() {
        HttpResponse<String> in = browser.logIn("aude", PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
        HttpResponse<String> home = browser.get("/");
        assertThat(home.body()).contains("You are logged in as aude.", "lang=\"en\"", "<main>");
        assertThat(browser.send("POST", "/logout", "_csrf=" + browser.token("/"))
                        .statusCode())
                .isIn(204, 302);
        assertThat(browser.get("/").statusCode()).isIn(302, 401);
    }

    @Test
    void aSessionBeginsAnewWithTheLoginAndItsCookieIsForTheServerAlone() {
        String before = cookie(browser.get("/login"));
        String after = cookie(browser.logIn("aude", PASSWORD));
        assertThat(before).contains("HttpOnly", "SameSite=Strict");
        assertThat(after).contains("HttpOnly", "SameSite=Strict").isNotEqualTo(before);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser.send("POST", "/login", "username=aude&password=x").statusCode())
                .isEqualTo(401);
        browser.logIn("aude", PASSWORD);
        assertThat(browser.send("POST", "/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.send("POST", "/logout", "_csrf=forged").statusCode()).isEqualTo(403);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingButReadingIsThere() {
        browser.logIn("oda", PASSWORD);
        String token = "_csrf=" + browser.token("/");
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"}) {
            assertThat(browser.send(method, "/metrics", token).statusCode())
                    .as(method)
                    .isIn(400, 403, 404, 405);
        }
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(403);
    }

    @Test
    void aChangedPasswordEndsTheSession() {
        browser.logIn("otto", PASSWORD);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        house.bean(Logins.class).setPassword(ISU, "otto", PASSWORD);
        assertThat(browser.get("/").statusCode()).isIn(302, 401);
    }

    @Test
    void aLostRoleCountsAtOnce() {
        admit("ida", Role.OPERATOR);
        browser.logIn("ida", PASSWORD);
        assertThat(browser.get("/metrics").statusCode()).isEqualTo(200);
        house.bean(Operators.class).admit(ISU, "ida", Set.of(Role.AUDITOR));
        assertThat(browser.get("/metrics").statusCode()).isEqualTo(403);
        house.bean(Operators.class).dismiss(ISU, "ida");
        assertThat(browser.get("/").statusCode()).isIn(302, 401);
    }

    @Test
    void manyWrongTriesShutTheDoorAlsoToTheRightPassword() {
        admit("eva", Role.OPERATOR);
        for (int tries = 0; tries < 5; tries++) {
            assertThat(browser.getAs("eva", "a wrong password", "/metrics").statusCode())
                    .isEqualTo(401);
        }
        assertThat(browser.getAs("eva", PASSWORD, "/metrics").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/health", "/metrics", "/committee.css"})
    void everyAnswerForbidsWhatABrowserNeedNotDo(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.headers().map())
                .extracting(headers -> headers.get("content-security-policy").get(0))
                .isEqualTo(WebSecurity.NOTHING_FROM_ELSEWHERE);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control")).isPresent();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void whatIsTypedIntoTheFormIsNotShownAgain() {
        HttpResponse<String> failed = browser.logIn("%3Cscript%3E", PASSWORD);
        assertThat(failed.headers().firstValue("Location").orElse("")).endsWith("/login?again");
        assertThat(browser.get("/login?again").body())
                .contains("name or password is not right", "opens again ten seconds", "a quarter of an hour")
                .doesNotContain("<script>");
    }

    @Test
    void anUnsignedRequestOfSlackIsRefusedByItsOwnDoor() {
        assertThat(browser.send("POST", "/slack/events", "payload=%7B%7D").statusCode())
                .isEqualTo(401);
        assertThat(browser.send("POST", "/slack/events", "_csrf=forged").statusCode())
                .isEqualTo(401);
    }
}
