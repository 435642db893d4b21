package org.committeecycle.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.ISU;

import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final House house = House.in2025();

    @Test
    void givesTheLetterThatIsDecidedOn() {
        Approval approval = onLetter(House.year());
        Texts.Text text = house.texts.inSlack(House.CHAIR, approval).orElseThrow();

        assertThat(text.words()).contains("Dear");
        assertThat(text.file()).startsWith("2025-a-letter-").endsWith("-1.docx");
        assertThat(new String(text.word())).contains("Dear");
    }

    @Test
    void givesNothingOfACaseUnlessTheCommitteeLetsItBeInSlack() {
        Case opened = house.cases.open(
                ISU,
                2025,
                java.util.List.of(new Matter("alleged", "the alleged use of mines")),
                java.util.List.of(House.FREEDONIA),
                java.util.List.of(),
                java.util.List.of());
        Approval approval = onLetter(opened.subject());

        assertThat(house.texts.inSlack(House.CHAIR, approval)).isEmpty();
        house.cases.allowTextInSlack(ISU, opened.reference(), "decision 1", house.deadlines.today());
        assertThat(house.texts.inSlack(House.CHAIR, approval)).isPresent();
    }

    @Test
    void aQuestionOfTheYearIsItsOwnText() {
        Approval approval = house.approvals.open(
                ISU, new Question(House.year(), House.year(), "Note it", DecisionRule.CHAIR, null, null));
        assertThat(house.texts.inSlack(House.CHAIR, approval)).isEmpty();
    }

    private Approval onLetter(Subject about) {
        house.templates.put("plain", "Dear colleague");
        Communication letter = house.communications.open(
                ISU,
                new Plan(
                        2025,
                        "a-letter",
                        "A letter",
                        "plain",
                        false,
                        Recipients.meeting("the Intersessional Meetings"),
                        about,
                        "to say it",
                        null,
                        null));
        return house.approvals.ask(
                House.SYSTEM, new Question(letter.subject(), about, "A letter", DecisionRule.CHAIR, null, null), null);
    }
}
