package org.committeecycle.bot.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.process.WaitingPlace;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WhyCommandTest {

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser chair = slack.user(AVALON);
    private final SlackUser cascara = slack.user(CASCARA);

    @Test
    void saysAtWhichStepOnWhomSinceWhenAndUntilWhen() {
        ask(House.year());
        house.places.put(
                Subject.parse("approval/A-1"),
                WaitingPlace.events(
                        Subject.parse("approval/A-1"),
                        "Members & <deadline>",
                        House.at("2025-03-03T09:00"),
                        List.of("Members have acted"),
                        null));

        assertThat(slack.ask(chair, "why A-1").text())
                .isEqualTo("Why A-1 waits\nA-1 waits at 'Members &amp; &lt;deadline&gt;' since 3 March 2025:"
                        + " 0 of 5 so far, waiting for Avalon, Borduria, Cascara, the Dorado Islands and Erewhon,"
                        + " until 17 March 2025, 18:00 (Geneva).");
    }

    @Test
    void saysOfACaseOnlyItsDeadlinesUnlessItsTextMayBeInSlack() {
        Subject about = slack.openCase(false);
        ask(about);
        house.places.put(
                about,
                WaitingPlace.events(
                        about, "Members decide on the finding", House.at("2025-03-03T09:00"), List.of(), null));
        for (String id : List.of("2025-1", "2025-1-A1", "case/2025-1")) {
            assertThat(slack.ask(cascara, "why " + id).words())
                    .contains(
                            "It is about case 2025-1: the ISU tells you where it stands.",
                            "17 March 2025",
                            "*2025-1-A1*")
                    .doesNotContain("finding", "so far", "Dorado", "May we");
        }
        house.cases.allowTextInSlack(ISU, "2025-1", "Decided at the meeting", LocalDate.of(2025, 3, 3));
        assertThat(slack.ask(cascara, "why 2025-1").text()).contains("'Members decide on the finding'");
    }

    @Test
    void aMemberConcernedIsToldThatThereIsNothing() {
        Subject about = slack.openCase(false);
        ask(about);
        house.recusals.concern(ISU, about, BORDURIA);
        SlackUser borduria = slack.user(BORDURIA);

        assertThat(slack.ask(borduria, "why 2025-1-A1").text())
                .isEqualTo(slack.ask(borduria, "why 2025-9-A1").text().replace("2025-9", "2025-1"))
                .startsWith("There is no approval '2025-1-A1'.");
    }

    @Test
    void asksWhatWasMeant() {
        ask(House.year());
        house.tasks.open(new Tasks.Request(
                "a-key", null, "Name a day", "", Owner.MEMBERS, House.year(), House.year(), null, null));

        assertThat(slack.ask(chair, "why t-1").text()).endsWith("Did you mean `/committee why T-1`?");
        assertThat(slack.ask(chair, "why 2025-artcle-9").text())
                .isEqualTo("There is no communication '2025-artcle-9'. Did you mean `/committee why 2025-article-9`?");
        assertThat(slack.ask(chair, "why").text())
                .isEqualTo("Name one thing that waits by its id, such as `/committee why 2025-pre-msp`.");
        assertThat(slack.ask(chair, "why <!here>").text()).contains("'&lt;!here&gt;'", "deadlines");
    }

    private void ask(Subject about) {
        house.approvals.ask(
                ISU, new Question(about, about, "May we?", DecisionRule.ALL, "10 working days", null), null);
    }
}
