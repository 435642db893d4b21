package org.committeecycle.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
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

/** The owners' page from outside: who gets in, and what is answered to what no page of ours sends. */
class OwnersSecurityTest {

    private static final StubSlack STUB = new StubSlack();
    private static final Actor ISU = Actor.staff("ISU", Set.of(Role.OPERATOR), Channel.LOCAL);
    private static final String PASSWORD = "a long and quiet river";
    private static final String CHECK = "/owners/api/check";
    private static final String DIFF = "/owners/api/diff";
    private static final String FILES = "/owners/api/files";

    private static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>%s
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="http://committeecycle.org">
              <bpmn:process id="case" isExecutable="true" camunda:historyTimeToLive="P365D">
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="x"/>
                %s
                <bpmn:sequenceFlow id="f2" sourceRef="x" targetRef="end"/><bpmn:endEvent id="end"/>
              </bpmn:process>
            </bpmn:definitions>""";

    @TempDir
    static Path data;

    private static ServedHouse house;

    private final WebHouse browser = new WebHouse(URI.create(house.url()).getPort());

    @BeforeAll
    static void serve() {
        house = ServedHouse.inMemory(STUB, data);
        house.bean(Operators.class).arriving("ISU", Channel.LOCAL);
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

    @ParameterizedTest
    @ValueSource(
            strings = {"/owners/", "/owners/owners.js", "/owners/lib/unpacked.json", FILES, "/owners/api/tokens/case"})
    void isShutWithoutALogin(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/owners/..;/metrics", "/owners/%2e%2e/metrics", "/owners/lib/..%2f..%2fapplication.yml"})
    void leadsNowhereElse(String path) {
        browser.logIn("otto", PASSWORD);

        assertThat(browser.statusOf(path)).isIn(302, 400, 401, 403, 404);
    }

    @Test
    void anAuditorLooksChecksAndCompares() {
        enter("aude");

        assertThat(browser.get("/owners/").statusCode()).isEqualTo(200);
        assertThat(browser.get(FILES).body()).contains("\"case.bpmn\"");
        assertThat(browser.sendJson("POST", CHECK, "{\"files\":{}}").body()).isEqualTo("[]");
        assertThat(browser.sendJson("POST", DIFF, "{\"files\":{}}").body()).isEqualTo("[]");
    }

    @Test
    void whoIsDismissedIsOutAtOnce() {
        admit("olga", Role.PROCESS_OWNER);
        enter("olga");
        house.bean(Operators.class).dismiss(ISU, "olga");

        assertThat(browser.get(FILES).statusCode()).isEqualTo(302);
        assertThat(browser.sendJson("POST", CHECK, "{\"files\":{}}").statusCode())
                .isIn(302, 403);
    }

    @Test
    void aRequestWithoutTheTokenIsRefused() {
        enter("otto");

        assertThat(browser.send("POST", CHECK, "{\"files\":{}}").statusCode()).isEqualTo(403);
        assertThat(browser.send("POST", DIFF, "_csrf=forged").statusCode()).isEqualTo(403);
    }

    @Test
    void nothingLargerThanAllFilesTogetherComesIn() {
        enter("otto");

        assertThat(browser.statusOfHead(CHECK, "Content-Length: " + (BoundedBodies.LARGEST + 1)))
                .isEqualTo(413);
        assertThat(browser.statusOfHead(CHECK, "Transfer-Encoding: chunked")).isEqualTo(411);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../case.bpmn",
                "/etc/case.bpmn",
                "C:\\case.bpmn",
                "case\u0000.bpmn",
                "case\n.bpmn",
                "\u202Ecase.bpmn",
                "",
                "case.sh"
            })
    void anOddNameIsAnsweredByASentence(String name) throws JsonProcessingException {
        enter("otto");

        HttpResponse<String> answer = browser.sendJson("POST", CHECK, edited(name, "<definitions/>"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).startsWith("{\"refused\":\"").doesNotContain("Exception", "org.", "\\u0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "nonsense", "{\"files\":[1]}", "{\"files\":\"x\"}", "{\"files\":{\"a.bpmn\":{}}}"
            })
    void whatIsNoJsonIsAnsweredWithoutTellingHowItIsRead(String body) {
        enter("otto");

        HttpResponse<String> answer = browser.sendJson("POST", CHECK, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"refused\":\"What was sent cannot be read as JSON.\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"files\":null}", "{\"files\":{\"case.bpmn\":null}}"})
    void missingFilesAreAnsweredByASentence(String body) {
        enter("otto");

        assertThat(browser.sendJson("POST", CHECK, body).body())
                .isEqualTo("{\"refused\":\"Files are missing, or one of them has no text.\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id='x' scriptFormat='javascript'><bpmn:script>java.lang.Runtime.getRuntime()</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id='x' camunda:class='java.lang.Thread'/>",
                "<bpmn:serviceTask id='x' camunda:type='shell'/>",
                "<bpmn:serviceTask id='x' camunda:expression='${execution.getProcessEngineServices()}'/>",
                "<bpmn:sendTask id='x' camunda:type='mail'/>"
            })
    void anAttackGetsFindingsAndChangesNothing(String step) throws JsonProcessingException {
        enter("otto");
        long before = deployed();

        HttpResponse<String> answer = browser.sendJson("POST", CHECK, edited("case.bpmn", DIAGRAM.formatted("", step)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"weight\":\"ERROR\"", "an edited file can never run code")
                .doesNotContain("Exception");
        assertThat(deployed()).isEqualTo(before);
    }

    @Test
    void anEntityFromOutsideIsNotRead() throws JsonProcessingException {
        enter("otto");
        String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";

        HttpResponse<String> answer = browser.sendJson(
                "POST", CHECK, edited("case.bpmn", DIAGRAM.formatted(entity, "<bpmn:task id='x' name='&e;'/>")));

        assertThat(answer.body())
                .contains("\"weight\":\"ERROR\"", "may not be declared")
                .doesNotContain("root:", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/owners/", FILES, "/owners/owners.js"})
    void everyAnswerForbidsWhatABrowserNeedNotDo(String path) {
        enter("otto");
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(WebSecurity.EDITORS_OF_THE_HOUSE);
        assertThat(WebSecurity.EDITORS_OF_THE_HOUSE)
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    /** Logs in and opens the page, by which the browser gets the token of its script. */
    private void enter(String name) {
        browser.logIn(name, PASSWORD);
        browser.get("/owners/");
    }

    private static String edited(String name, String text) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(Map.of("files", Map.of(name, text)));
    }

    private static long deployed() {
        return house.bean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .count();
    }
}
