package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import java.time.LocalDate;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was recorded for a day to come shows on that day, although nobody does anything then. */
class DatesAloneTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;

    @Test
    void aMemberThatTakesTheChairIsAskedWhatIsAskedOfTheChair() {
        house.committee.nameChair(ISU, BORDURIA, DAY, null);
        ask(House.year(), DecisionRule.CHAIR);
        slack.openHome(slack.user(BORDURIA));
        assertThat(slack.message(AVALON).buttons()).isNotEmpty();
        assertThat(slack.messages(BORDURIA)).isEmpty();

        comes();

        assertThat(slack.message(AVALON).buttons()).isEmpty();
        assertThat(slack.message(BORDURIA).buttons()).isNotEmpty();
        assertThat(slack.home(slack.user(BORDURIA)).words()).contains("The methods");
    }

    @Test
    void theActingChairOfACaseIsAskedNoMoreOnceTheChairMayAct() {
        Subject about = slack.openCase(true);
        slack.recuse(about, AVALON, true);
        house.committee.nameChair(ISU, BORDURIA, DAY, null);
        ask(about, DecisionRule.CHAIR);
        assertThat(slack.message(CASCARA).buttons()).isNotEmpty();

        comes();

        assertThat(slack.message(CASCARA).buttons()).isEmpty();
        assertThat(slack.message(BORDURIA).buttons()).isNotEmpty();
    }

    @Test
    void aNewMemberIsAskedAndTheOneBeforeIsNot() {
        SlackUser fay = slack.user(FREEDONIA);
        LocalDate first = LocalDate.of(2027, 1, 1);
        house.committee.seat(ISU, FREEDONIA, first, null);
        slack.bind("Fay", FREEDONIA, fay, LocalDate.of(2025, 1, 1), null);
        ask(House.year(), DecisionRule.ALL);
        slack.openHome(slack.user(BORDURIA));
        assertThat(slack.message(BORDURIA).buttons()).isNotEmpty();
        assertThat(slack.home(slack.user(BORDURIA)).words()).contains("The methods");
        assertThat(slack.messages(FREEDONIA)).isEmpty();

        house.goTo(first + "T09:00");
        house.days.begin(SYSTEM);

        assertThat(slack.message(FREEDONIA).buttons()).isNotEmpty();
        assertThat(slack.message(BORDURIA).buttons()).isEmpty();
        assertThat(slack.home(slack.user(BORDURIA)).words()).doesNotContain("The methods");
    }

    @Test
    void aDelegateWhoseDatesHaveEndedFindsNothingToPress() {
        ask(House.year(), DecisionRule.ALL);
        slack.tell();
        house.committee.dismiss(ISU, BORDURIA, "the delegate of " + BORDURIA, DAY.minusDays(1));
        assertThat(slack.message(BORDURIA).buttons()).isNotEmpty();

        comes();

        assertThat(slack.message(BORDURIA).buttons()).isEmpty();
    }

    private void comes() {
        assertThat(house.days.next()).isEqualTo(House.at(DAY + "T09:00"));
        house.goTo(DAY + "T09:00");
        house.days.begin(SYSTEM);
    }

    private void ask(Subject about, DecisionRule rule) {
        house.approvals.ask(SYSTEM, new Question(about, about, "The methods", rule, "600 working days", null), null);
    }
}
