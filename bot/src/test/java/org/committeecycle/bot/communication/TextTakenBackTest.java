package org.committeecycle.bot.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.UploadedFile;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.communication.Plan;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Word file of a letter on a case stands before a member only as long as the member may read it in Slack. */
class TextTakenBackTest {

    @AutoClose
    private final LetterInSlack letter = new LetterInSlack();

    private final InSlack slack = letter.slack;
    private final House house = slack.house;
    private final Subject about = slack.openCase(true);

    private String asked;

    @BeforeEach
    void askOnALetter() {
        Plan plan = new Plan(2025, "note", "A note", "letter", false, LetterInSlack.TWO, about, "to ask", null, null);
        house.communications.open(ISU, plan);
        house.communications.draft(ISU, "2025-note", plan, null);
        house.communications.choose(SYSTEM, "2025-note");
        Procedure all = new Procedure(DecisionRule.ALL, "5 working days", null, null);
        asked = house.communications.askMembers(SYSTEM, "2025-note", all);
        slack.tell();
        assertThat(slack.stub.files())
                .extracting(UploadedFile::channel)
                .contains(
                        "D" + slack.user(BORDURIA).id(),
                        "D" + slack.user(CASCARA).id());
    }

    @Test
    void whenTheMemberComesToTakeNoPart() {
        house.recusals.concern(ISU, about, BORDURIA);

        standsBeforeAllBut(BORDURIA);
    }

    @Test
    void whenTheMemberComesToTakeNoPartAfterTheDecision() {
        house.approvals.withdraw(ISU, asked, "for a test");
        slack.recuse(about, BORDURIA, false);

        standsBeforeAllBut(BORDURIA);
    }

    @Test
    void whenTheDelegateNoLongerActs() {
        slack.dismiss(BORDURIA);

        standsBeforeAllBut(BORDURIA);
    }

    @Test
    void whenTheTextOfTheCaseMayNoLongerBeInSlack() {
        house.cases.revokeTextInSlack(ISU, about.id(), "decision 3", house.deadlines.today());
        slack.tell();

        assertThat(slack.stub.files()).isEmpty();
    }

    @Test
    void andStandsThereAgainWhenItMay() {
        house.cases.revokeTextInSlack(ISU, about.id(), "decision 3", house.deadlines.today());
        slack.tell();
        house.cases.allowTextInSlack(ISU, about.id(), "decision 4", house.deadlines.today());
        slack.tell();

        assertThat(slack.stub.files()).hasSize(House.MEMBERS.size());
    }

    private void standsBeforeAllBut(StateCode member) {
        slack.tell();
        assertThat(slack.stub.files())
                .hasSize(House.MEMBERS.size() - 1)
                .extracting(UploadedFile::channel)
                .doesNotContain("D" + slack.user(member).id());
        assertThat(slack.stub.calls("files.delete")).hasSize(1);
    }
}
