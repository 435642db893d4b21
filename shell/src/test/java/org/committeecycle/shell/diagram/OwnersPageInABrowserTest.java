package org.committeecycle.shell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Logins;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.shell.ServedHouse;
import org.committeecycle.shell.browser.Browser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** The owners' page as a person sees it, with its editors, in a real browser; pictures lie in {@code target/browser}. */
class OwnersPageInABrowserTest {

    private static final Actor ISU = Actor.staff("ISU", Set.of(Role.OPERATOR), Channel.LOCAL);
    private static final String PASSWORD = "a long and quiet river";
    private static final Path PICTURES = Path.of("target", "browser");

    @TempDir
    Path data;

    @Test
    void anOwnerSeesWhatRunsAndWhyEditsADiagramAndIsToldWhatIsWrongWithIt() throws IOException {
        Assumptions.assumeTrue(
                new ClassPathResource("owners/lib/unpacked.json").exists(),
                "NOT PROVEN: this build has no editors, because npm was missing.");
        try (Browser browser = Browser.openOrSkip(data);
                StubSlack stub = new StubSlack();
                ServedHouse house = ServedHouse.inMemory(stub, data)) {
            String root = "http://127.0.0.1:" + URI.create(house.url()).getPort();
            prepare(house);
            logIn(browser, root);

            browser.click("a[href='/owners/']");
            browser.awaitThere(".djs-element[data-element-id='through-the-year']");
            browser.awaitWords("under way");
            browser.picture(PICTURES.resolve("owners-cycle.png"));

            open(browser, "approval");
            browser.awaitThere(".token");
            browser.awaitWords("1 under way");
            browser.click(".token");
            browser.awaitWords("Why it is here");
            browser.picture(PICTURES.resolve("owners-tokens.png"));

            open(browser, "communication");
            browser.awaitThere(".djs-element[data-element-id='sign-letter']");
            browser.click("#edit");
            browser.awaitThere(".bio-properties-panel");
            browser.click(".djs-element[data-element-id='sign-letter'] .djs-hit");
            browser.awaitWords("User assignment");
            browser.picture(PICTURES.resolve("owners-edit.png"));
            browser.click("[data-action='delete']");
            browser.awaitThere("#files .edited");
            browser.click("#check");
            browser.awaitWords("(list-letters) can be reached without the Chair's signature");
            browser.awaitThere(".djs-overlay .finding");
            browser.picture(PICTURES.resolve("owners-check.png"));
            browser.click("#diff");
            browser.awaitWords("Gone: the user task 'Sign the letter'");
            browser.picture(PICTURES.resolve("owners-diff.png"));

            browser.click("#deploy");
            browser.fill("#approver", "ISU");
            browser.fill("#note", "To try it");
            browser.click("dialog [value='deploy']");
            browser.awaitWords("5 errors keep this from being put into force");
            browser.picture(PICTURES.resolve("owners-deploy.png"));
            browser.click("#versions");
            browser.awaitWords("Edition 1 of the diagrams is in force");

            open(browser, "pre-msp");
            browser.awaitThere(".tjs-table, .dmn-decision-table-container");
            browser.picture(PICTURES.resolve("owners-table.png"));
            open(browser, "step-done");
            browser.awaitThere(".fjs-editor-container");
            browser.picture(PICTURES.resolve("owners-form.png"));
            assertThat(browser.faults())
                    .allMatch(fault -> fault.endsWith("/favicon.ico")
                            || fault.contains("Inferno")
                            || fault.endsWith("/owners/api/deploy"));
        }
    }

    private static void open(Browser browser, String id) {
        browser.read(
                """
                [...document.querySelectorAll('#files button')].find(each => each.textContent === '%s').click()"""
                        .formatted(id));
        browser.awaitWords(id + ".");
    }

    private static void prepare(ServedHouse house) {
        house.bean(Operators.class).arriving("ISU", Channel.LOCAL);
        house.bean(Operators.class).admit(ISU, "otto", Set.of(Role.PROCESS_OWNER));
        house.bean(Logins.class).setPassword(ISU, "otto", PASSWORD);
        house.committee(StateCode.of("XAA"), StateCode.of("XAB"));
        house.type("approval open 'Note the calendar' --rule all --period '5 working days'");
    }

    private static void logIn(Browser browser, String root) {
        browser.go(root + "/login");
        browser.fill("#username", "otto");
        browser.fill("#password", PASSWORD);
        browser.click("button");
        browser.awaitWords("You are logged in as otto.");
    }
}
