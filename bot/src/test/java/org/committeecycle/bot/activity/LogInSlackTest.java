package org.committeecycle.bot.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;

import java.util.List;
import java.util.Map;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogInSlackTest {

    private static final String WIDEN = "Show to more readers";
    private static final String RECORD = "Record a meeting or a letter";

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser chair = slack.user(AVALON);
    private final SlackUser borduria = slack.user(BORDURIA);

    @BeforeEach
    void everybodyIsGreeted() {
        slack.tell();
    }

    @Test
    void showsTheEntriesOfTheYearTheNewestFirst() {
        met(House.year(), "Freedonia");
        met(House.year(), "an <observer>");

        Surface log = slack.ask(borduria, "log");

        assertThat(log.words())
                .containsSubsequence(
                        "*2*, 3 March 2025: meeting with an &lt;observer&gt;, in Geneva",
                        "Read by the Committee.",
                        "*1*, 3 March 2025: meeting with Freedonia, in Geneva");
        assertThat(log.buttons()).containsExactly(RECORD);
    }

    @Test
    void saysWhenThereIsNothingToRead() {
        assertThat(slack.ask(borduria, "log 2025").text()).contains("The log has no entry that you may read.");
        assertThat(slack.ask(borduria, "log 2031").text()).contains("The year '2031' is not open.");
        assertThat(slack.ask(borduria, "log 2025-1").text()).isEqualTo("There is no case '2025-1'.");
    }

    @Test
    void showsALongLogPageByPage() {
        for (int n = 1; n <= 25; n++) {
            met(House.year(), "delegation " + n);
        }
        Surface first = slack.ask(chair, "log 2025");

        assertThat(first.words())
                .contains("Page 1 of 3, 26 in all", "delegation 25")
                .doesNotContain("delegation 16");
        assertThat(first.buttons()).filteredOn(WIDEN::equals).hasSize(9);
    }

    @Test
    void keepsWhatIsAboutACaseFromAMemberThatItConcerns() {
        Subject about = slack.openCase(true);
        met(about, "a State");
        house.recusals.concern(ISU, about, BORDURIA);

        assertThat(slack.ask(borduria, "log").words()).doesNotContain("2025-1", "a State");
        assertThat(slack.ask(borduria, "log 2025-1").text()).isEqualTo("There is no case '2025-1'.");
        assertThat(slack.ask(slack.user(CASCARA), "log 2025-1").words()).contains("*2025-1.1*", "a State");
    }

    @Test
    void showsOfACaseWhoseTextMayNotBeInSlackTheNumberAlone() {
        met(slack.openCase(false), "a State");

        assertThat(slack.ask(chair, "log 2025-1").words())
                .contains("*2025-1.1*, on the case 2025-1. The ISU sends its text by mail.")
                .doesNotContain("a State", "meeting with");
    }

    @Test
    void letsTheChairWidenSeveralEntriesAtOnce() {
        met(House.year(), "Freedonia");
        met(House.year(), "an observer");
        met(House.year(), "a third");
        Surface form = slack.opens(chair.press(slack.ask(chair, "log"), "widen:3"));
        assertThat(form.words()).contains("What was read cannot be taken back");

        slack.send(chair.submit(form, Map.of("Which entries", "1-2, 3", "Who may read them", "everybody")));

        assertThat(house.activities.of(ISU, 2025)).allMatch(entry -> entry.visibility() == Visibility.PUBLIC);
        assertThat(slack.ask(chair, "log").buttons()).doesNotContain(WIDEN);
    }

    @Test
    void widensNothingWhenOneOfTheEntriesIsRefused() {
        met(House.year(), "Freedonia");
        Surface form = slack.opens(chair.press(slack.ask(chair, "log"), "widen:1"));

        assertThat(refused(form, "1,9")).contains("\"errors\":{\"entries\":\"There is no activity 9.");
        assertThat(refused(form, "one")).contains("names no entries");
        assertThat(refused(form, ", ,")).contains("Please name at least one entry");
    }

    @Test
    void widensOnceForOneForm() {
        met(House.year(), "Freedonia");
        Surface log = slack.ask(chair, "log");
        SlackRequest handedIn = chair.submit(
                slack.opens(chair.press(log, "widen:1")), Map.of("Who may read them", "all States Parties"));
        slack.send(handedIn);

        assertThat(handedIn.sendTo(slack.url()).status()).isEqualTo(409);
        assertThat(house.activities.require(ISU, EntryNumber.of("1")).visibility())
                .isEqualTo(Visibility.STATES_PARTIES);
    }

    @Test
    void refusesTheChairOfYesterday() {
        met(House.year(), "Freedonia");
        Surface log = slack.ask(chair, "log");
        Surface form = slack.opens(chair.press(log, "widen:1"));
        house.goTo("2025-03-04T09:00");
        house.committee.nameChair(ISU, CASCARA, house.deadlines.today(), null);

        assertThat(slack.refuses(chair.press(log, "widen:1"))).startsWith("Only the Chair decides who else may read");
        assertThat(refused(form, "1")).contains("Only the Chair decides who else may read");
    }

    @Test
    void refusesAChairThatTheCaseCameToConcern() {
        Subject about = slack.openCase(true);
        met(about, "a State");
        Surface log = slack.ask(chair, "log 2025-1");
        house.recusals.concern(ISU, about, AVALON);

        assertThat(slack.refuses(chair.press(log, "widen:2025-1.1"))).isEqualTo("There is no activity 2025-1.1.");
    }

    @Test
    void leavesTheEntriesOfACaseToItsActingChair() {
        Subject about = slack.openCase(true);
        slack.recuse(about, AVALON, true);
        met(about, "a State");

        assertThat(slack.ask(chair, "log 2025-1").buttons()).isEmpty();
        assertThat(slack.ask(slack.user(CASCARA), "log 2025-1").buttons()).containsExactly(RECORD, WIDEN);
    }

    @Test
    void refusesWhatEverybodyReadsAlready() {
        met(House.year(), "Freedonia");
        Surface log = slack.ask(chair, "log");
        house.activities.widen(House.CHAIR, List.of(EntryNumber.of("1")), Visibility.PUBLIC);

        assertThat(slack.refuses(chair.press(log, "widen:1"))).isEqualTo("Activity 1 is read by everybody already.");
    }

    @Test
    void recordsALetterReceivedInTheYear() {
        Surface form = slack.opens(borduria.press(slack.ask(borduria, "log"), RECORD));

        slack.send(borduria.submit(
                form,
                Map.of(
                        "What happened", "A letter or information was received",
                        "With whom, or from whom", "Freedonia",
                        "On what", "a letter on its report")));

        assertThat(slack.ask(borduria, "log").words())
                .contains("*1*, 3 March 2025: received from Freedonia, a letter on its report");
    }

    private String refused(Surface form, String entries) {
        return slack.refuses(chair.submit(form, Map.of("Which entries", entries, "Who may read them", "everybody")));
    }

    private void met(Subject about, String with) {
        house.activities.record(
                ISU,
                2025,
                new Facts(
                        ActivityKind.MEETING,
                        When.on(house.deadlines.today()),
                        about,
                        null,
                        null,
                        List.of(new Participant(with)),
                        "in Geneva",
                        null,
                        null));
    }
}
