package org.committeecycle.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Logins;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.process.Incidents;
import org.committeecycle.shell.ServedHouse;
import org.committeecycle.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cockpit as a person sees it: the real page with its scripts, in a real browser; pictures lie in {@code target/browser}. */
class CockpitInABrowserTest {

    private static final Actor ISU = Actor.staff("ISU", Set.of(Role.OPERATOR), Channel.LOCAL);
    private static final String PASSWORD = "a long and quiet river";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String RETRY = "[ng-click='openJobRetryDialog(incident)']";
    private static final String IN_THE_DIALOG = "[ng-click='incrementRetry()']";
    private static final Path PICTURES = Path.of("target", "browser");

    @TempDir
    Path data;

    @Test
    void aProcessOwnerSeesWhereADecisionStandsAndHasWhatFailedTriedAgainAndNothingElse() throws IOException {
        try (Browser browser = Browser.openOrSkip(data);
                StubSlack stub = new StubSlack();
                ServedHouse house = ServedHouse.inMemory(stub, data)) {
            Job failed = failedDeadline(house);
            String root = "http://127.0.0.1:" + URI.create(house.url()).getPort();
            logIn(browser, root);

            browser.click("a[href='" + COCKPIT + "']");
            browser.awaitThere(".actual:not(.loading)");
            browser.picture(PICTURES.resolve("dashboard.png"));
            browser.go(root + COCKPIT + "#/process-instance/" + failed.getProcessInstanceId()
                    + "/runtime?tab=incidents-tab");
            browser.awaitThere(".djs-overlay .badge");
            assertThat(browser.text()).contains("Count the positions", "Members decide");
            browser.awaitThere(RETRY);
            browser.picture(PICTURES.resolve("incident.png"));
            assertThat(offered(browser)).isEqualTo("openJobRetryDialog(incident)");

            browser.click(RETRY);
            browser.awaitThere(IN_THE_DIALOG);
            browser.click(IN_THE_DIALOG);
            await("the retry")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> house.bean(Incidents.class).open(ISU).isEmpty());
            browser.picture(PICTURES.resolve("retried.png"));
            assertThat(browser.faults()).allMatch(fault -> fault.endsWith("/favicon.ico"));
        }
    }

    /** What can be pressed there that is more than looking around. */
    private static String offered(Browser browser) {
        return browser.read(
                """
                [...document.querySelectorAll('[ng-click]')].filter(each => each.checkVisibility())
                  .map(each => each.getAttribute('ng-click'))
                  .filter(each => !/zoom|select|sidebar|toggle|changeOrder|navbar|crumb/i.test(each)).join(', ')""");
    }

    private static Job failedDeadline(ServedHouse house) {
        house.bean(Operators.class).arriving("ISU", Channel.LOCAL);
        house.bean(Operators.class).admit(ISU, "otto", Set.of(Role.PROCESS_OWNER));
        house.bean(Logins.class).setPassword(ISU, "otto", PASSWORD);
        house.committee(StateCode.of("XAA"), StateCode.of("XAB"));
        house.type("approval open 'Note the calendar' --rule all --period '5 working days'");
        ManagementService jobs = house.bean(ManagementService.class);
        Job deadline = jobs.createJobQuery()
                .processDefinitionKey("approval")
                .duedateHigherThan(Date.from(Instant.now().plus(Duration.ofDays(1))))
                .singleResult();
        jobs.setJobRetries(deadline.getId(), 0);
        return deadline;
    }

    private static void logIn(Browser browser, String root) {
        browser.go(root + "/login");
        browser.fill("#username", "otto");
        browser.fill("#password", PASSWORD);
        browser.click("button");
        browser.awaitWords("You are logged in as otto.");
    }
}
