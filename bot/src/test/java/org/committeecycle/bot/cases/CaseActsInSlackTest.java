package org.committeecycle.bot.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Proposal;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseActsInSlackTest {

    private static final String FINDING = "Propose a finding";
    private static final String CLOSING = "Propose to close";
    private static final String RECORD = "Record a meeting or a letter";
    private static final String CAUTION = "The Committee has not decided that the text of this case may be in Slack";

    @AutoClose
    private final InSlack slack = new InSlack();

    private final House house = slack.house;
    private final SlackUser cascara = slack.user(CASCARA);
    private final SlackUser borduria = slack.user(BORDURIA);

    private Subject about;

    @BeforeEach
    void openTheCase() {
        slack.tell();
        about = slack.openCase(true);
    }

    @Test
    void offersTheActsToThoseWhoTakePart() {
        assertThat(shown(cascara).buttons()).containsExactly(FINDING, CLOSING, RECORD);
    }

    @Test
    void offersNothingToAMemberThatMayOnlySee() {
        slack.recuse(about, BORDURIA, true);

        assertThat(shown(borduria).buttons()).isEmpty();
    }

    @Test
    void offersNoProposalWhileOneIsBeforeTheMembers() {
        house.cases.proposeClosing(ISU, "2025-1", "It is explained");

        assertThat(shown(cascara).buttons()).containsExactly(RECORD);
    }

    @Test
    void proposesAFindingWithItsReasons() {
        Surface form = opens(FINDING);
        assertThat(form.words())
                .contains("nothing is found before they have decided")
                .doesNotContain(CAUTION);

        slack.send(cascara.submit(
                form,
                Map.of("The concern is", "potentially credible", "The reasons", "Côte d'Ivoire & <others> agree")));

        assertThat(known().proposal())
                .isEqualTo(new Proposal(Finding.POTENTIALLY_CREDIBLE, "Côte d'Ivoire & <others> agree"));
        assertThat(house.caseProcess.told).last().asString().contains("2025-1");
    }

    @Test
    void proposesToCloseWithTheWords() {
        slack.send(cascara.submit(
                opens(CLOSING), Map.of("The words with which it is closed", "The State has explained the matter")));

        assertThat(known().proposal()).isEqualTo(new Proposal(null, "The State has explained the matter"));
    }

    @Test
    void warnsWhereTheTextMayNotBeInSlackAndShowsNoneOfIt() {
        slack.openCase(false);
        Surface card = slack.ask(cascara, "case 2025-2");

        for (String button : List.of(FINDING, CLOSING, RECORD)) {
            assertThat(slack.opens(cascara.press(card, button)).words())
                    .contains(CAUTION, "2025-2")
                    .doesNotContain("alleged");
        }
    }

    @Test
    void takesNoReasonsThatSayNothing() {
        Surface form = opens(FINDING);

        assertThat(slack.refuses(cascara.submit(form, Map.of("The concern is", "credible", "The reasons", "  "))))
                .contains("\"errors\":{\"reasons\":");
    }

    @Test
    void refusesASecondProposal() {
        Surface card = shown(cascara);
        Surface form = slack.opens(cascara.press(card, FINDING));
        house.cases.proposeClosing(ISU, "2025-1", "It is explained");

        assertThat(slack.refuses(cascara.press(card, CLOSING)))
                .isEqualTo("A decision on 2025-1 is before the members already.");
        assertThat(slack.refuses(cascara.submit(form, Map.of("The concern is", "credible", "The reasons", "Sources"))))
                .contains("A decision on 2025-1 is before the members already.");
    }

    @Test
    void proposesOnceForOneForm() {
        SlackRequest handedIn =
                cascara.submit(opens(FINDING), Map.of("The concern is", "credible", "The reasons", "Sources"));
        slack.send(handedIn);

        assertThat(handedIn.sendTo(slack.url()).status()).isEqualTo(409);
        assertThat(house.audited())
                .filteredOn("finding proposed: credible"::equals)
                .hasSize(1);
    }

    @Test
    void tellsNothingOfTheClosingWordsToWhoeverIsTooLate() {
        Surface card = shown(cascara);
        Surface form = slack.opens(cascara.press(card, CLOSING));
        house.cases.revokeTextInSlack(ISU, "2025-1", "decision 4", house.deadlines.today());
        house.caseStore.replace(closed("Hidden words"));

        assertThat(slack.refuses(cascara.press(card, CLOSING))).isEqualTo("The case 2025-1 is closed.");
        assertThat(slack.refuses(cascara.submit(form, Map.of("The words with which it is closed", "Late"))))
                .contains("The case 2025-1 is closed.")
                .doesNotContain("Hidden");
    }

    @Test
    void refusesAMemberThatTheCaseCameToConcern() {
        Surface card = shown(borduria);
        Surface form = slack.opens(borduria.press(card, CLOSING));
        house.recusals.concern(ISU, about, BORDURIA);

        for (String button : List.of(FINDING, CLOSING, RECORD)) {
            assertThat(slack.refuses(borduria.press(card, button))).isEqualTo("There is no case '2025-1'.");
        }
        assertThat(slack.refuses(borduria.submit(form, Map.of("The words with which it is closed", "Late"))))
                .contains("There is no case");
    }

    @Test
    void refusesAMemberThatMayOnlySee() {
        Surface card = shown(borduria);
        slack.recuse(about, BORDURIA, true);

        for (String button : List.of(FINDING, CLOSING, RECORD)) {
            assertThat(slack.refuses(borduria.press(card, button))).endsWith("does not take part in 2025-1.");
        }
    }

    @Test
    void refusesWhoeverIsNotBoundAnyMore() {
        Surface card = shown(cascara);
        slack.dismiss(CASCARA);

        assertThat(slack.refuses(cascara.press(card, RECORD))).startsWith("You do not act for a member today.");
        assertThat(slack.ask(slack.user(FREEDONIA), "case 2025-1").text()).startsWith("You do not act");
    }

    @Test
    void recordsAMeetingAsTheCommitteesEngagementOnTheCase() {
        slack.send(cascara.submit(
                opens(RECORD),
                Map.of(
                        "What happened", "A meeting was held",
                        "The day", "2025-02-18",
                        "With whom, or from whom", "the delegation of Freedonia; an observer",
                        "Where", "in Geneva")));

        Activity entry = house.activities.of(ISU, 2025).get(0);
        assertThat(entry.number().value()).isEqualTo("2025-1.1");
        assertThat(entry.facts().kind()).isEqualTo(ActivityKind.MEETING);
        assertThat(entry.facts().when()).isEqualTo(When.on(LocalDate.of(2025, 2, 18)));
        assertThat(entry.facts().participants())
                .containsExactly(new Participant("the delegation of Freedonia"), new Participant("an observer"));
        assertThat(entry.facts().place()).isEqualTo("in Geneva");
        assertThat(entry.facts().what()).isNull();
        assertThat(entry.recordedBy()).isEqualTo("the delegate of XAC for XAC");
        assertThat(house.caseProcess.told).last().isEqualTo("engaged 2025-1");
    }

    @Test
    void recordsNothingThatHasNotHappened() {
        Surface form = opens(RECORD);

        assertThat(slack.refuses(cascara.submit(
                        form,
                        Map.of(
                                "What happened", "A meeting was held",
                                "The day", "2025-03-04",
                                "With whom, or from whom", "the delegation of Freedonia"))))
                .contains("\"errors\":{\"day\":\"4 March 2025 has not come yet");
    }

    @Test
    void recordsNoLetterThatIsNotNamed() {
        Surface form = opens(RECORD);

        assertThat(slack.refuses(cascara.submit(
                        form,
                        Map.of(
                                "What happened", "A letter or information was received",
                                "With whom, or from whom", "Freedonia"))))
                .contains("\"errors\":{\"what\":");
    }

    private Surface shown(SlackUser user) {
        return slack.ask(user, "case 2025-1");
    }

    private Surface opens(String button) {
        return slack.opens(cascara.press(shown(cascara), button));
    }

    private Case known() {
        return house.cases.require(ISU, "2025-1");
    }

    private Case closed(String words) {
        Case open = known();
        return new Case(
                open.reference(),
                open.years(),
                open.matters(),
                open.concerned(),
                open.raising(),
                open.interlocutors(),
                open.openedOn(),
                null,
                null,
                null,
                words,
                open.textInSlack());
    }
}
