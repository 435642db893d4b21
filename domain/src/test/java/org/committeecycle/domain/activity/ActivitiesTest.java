package org.committeecycle.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.Test;

class ActivitiesTest {

    private static final Actor MEMBER = House.delegateOf(House.BORDURIA);
    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");

    private final House house = House.in2025();
    private final Activities activities = house.activities;

    @Test
    void anEntryKnowsWhenItHappenedAndWhenAndByWhomItWasRecorded() {
        Activity entry = activities.record(House.ISU, 2025, met(17, "Freedonia"));
        assertThat(entry.facts().when()).isEqualTo(When.on(LocalDate.of(2025, 1, 17)));
        assertThat(entry.recordedAt()).isEqualTo(House.at("2025-03-03T09:00"));
        assertThat(entry.recordedBy()).isEqualTo("Ina");
    }

    @Test
    void theCommitteeReadsItUnlessTheChairWidens() {
        Activity entry = activities.record(MEMBER, 2025, met(17, "Freedonia"));
        assertThat(entry.visibility()).isEqualTo(Visibility.COMMITTEE);
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        house.refuses(() -> activities.record(House.ISU, 2025, met(LocalDate.of(2025, 3, 4), "Freedonia")))
                .withMessage("4 March 2025 has not come yet: the log tells what happened.");
    }

    @Test
    void refusesAnUnknownYearAndTheFactsOfAnother() {
        house.refuses(() -> activities.record(House.ISU, 2024, met(17, "Freedonia")));
        house.refuses(() -> activities.record(
                        House.ISU, 2026, about(Subject.of(Subject.Kind.CYCLE, "2026"), 17, "Freedonia")))
                .withMessage("The year 2026 is not open.");
        house.refuses(() -> activities.record(
                        House.ISU, 2025, about(Subject.of(Subject.Kind.CYCLE, "2024"), 17, "Freedonia")))
                .withMessage("An activity of 2024 is recorded in that year, not in 2025.");
    }

    @Test
    void refusesAnEntryThatSaysNothingOrBelongsNowhere() {
        assertThatThrownBy(() -> new Facts(
                        ActivityKind.MEETING,
                        When.on(LocalDate.of(2025, 1, 17)),
                        House.year(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null))
                .isInstanceOf(Refused.class)
                .hasMessage("The meeting says nothing: tell with whom, what, or words.");
        assertThatThrownBy(() -> about(Subject.of(Subject.Kind.MEMBER, "XAB"), 17, "Freedonia"))
                .isInstanceOf(Refused.class)
                .hasMessage("An activity belongs to a year or a case, not to a member.");
    }

    @Test
    void aCorrectionIsANewEntryThatNamesTheOldOne() {
        Activity wrong = activities.record(House.ISU, 2025, met(17, "Freedonia"));
        Activity right = activities.correct(MEMBER, wrong.number(), met(18, "Freedonia"));
        assertThat(right.corrects()).isEqualTo(wrong.number());
        Activity old = activities.require(House.ISU, wrong.number());
        assertThat(old.correctedBy()).isEqualTo(right.number());
        assertThat(old.isInForce()).isFalse();
        assertThat(old.facts()).isEqualTo(wrong.facts());
        assertThat(right.isInForce()).isTrue();
        assertThat(activities.of(House.ISU, 2025)).hasSize(2);
    }

    @Test
    void refusesToCorrectTwiceOrToAnotherSubject() {
        Activity wrong = activities.record(House.ISU, 2025, met(17, "Freedonia"));
        Facts elsewhere = about(CASE, 17, "Freedonia");
        house.refuses(() -> activities.correct(House.ISU, wrong.number(), elsewhere))
                .withMessage("Activity 1 belongs to cycle/2025: a correction stays there.");
        activities.correct(House.ISU, wrong.number(), met(18, "Freedonia"));
        house.refuses(() -> activities.correct(House.ISU, wrong.number(), met(19, "Freedonia")))
                .withMessage("Activity 1 was corrected already, by 2.");
    }

    @Test
    void aPublicEntryIsCorrectedByTheIsuOrTheChairAlone() {
        Activity entry = activities.record(House.ISU, 2025, met(17, "Freedonia"));
        activities.widen(House.CHAIR, List.of(entry.number()), Visibility.PUBLIC);
        house.refuses(() -> activities.correct(MEMBER, entry.number(), met(18, "Freedonia")))
                .withMessageContaining("only an operator or the Chair corrects it");
        Activity right = activities.correct(House.CHAIR, entry.number(), met(18, "Freedonia"));
        assertThat(right.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void onlyTheChairWidens() {
        Activity entry = activities.record(House.ISU, 2025, met(17, "Freedonia"));
        List<EntryNumber> numbers = List.of(entry.number());
        house.refuses(() -> activities.widen(House.ISU, numbers, Visibility.PUBLIC))
                .withMessage("Only the Chair decides who else may read an activity, not Ina.");
        house.refuses(() -> activities.widen(MEMBER, numbers, Visibility.PUBLIC));
        house.refuses(() -> activities.widen(House.SYSTEM, numbers, Visibility.PUBLIC));
        activities.widen(House.CHAIR, numbers, Visibility.STATES_PARTIES);
        assertThat(house.audited()).last().isEqualTo("shown to all States Parties, before: the Committee");
        house.refuses(() -> activities.widen(House.CHAIR, numbers, Visibility.COMMITTEE))
                .withMessage("Activity 1 is already shown to that circle or a wider one.");
        activities.widen(House.CHAIR, numbers, Visibility.PUBLIC);
        assertThat(activities.require(House.ISU, entry.number()).visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void wideningSeveralEntriesIsAllOrNothing() {
        Activity first = activities.record(House.ISU, 2025, met(17, "Freedonia"));
        house.refuses(() ->
                        activities.widen(House.CHAIR, List.of(first.number(), EntryNumber.of("99")), Visibility.PUBLIC))
                .withMessage("There is no activity 99.");
    }

    @Test
    void theActingChairWidensTheEntriesOfItsCase() {
        house.recusals.decide(
                House.ISU, CASE, House.AVALON, true, false, "decision 3", LocalDate.of(2025, 3, 3), House.CASCARA);
        Activity entry = activities.record(House.ISU, 2025, about(CASE, 17, "Freedonia"));
        house.refuses(() -> activities.widen(House.CHAIR, List.of(entry.number()), Visibility.PUBLIC));
        activities.widen(House.delegateOf(House.CASCARA), List.of(entry.number()), Visibility.PUBLIC);
    }

    @Test
    void narrowsToTheChairAndTheIsuButNeverAfterPublication() {
        Activity entry = activities.record(House.ISU, 2025, met(17, "Freedonia"));
        house.refuses(() -> activities.narrow(MEMBER, entry.number(), Visibility.CHAIR_AND_ISU))
                .withMessageContaining("Only an operator or the Chair narrows");
        activities.narrow(House.ISU, entry.number(), Visibility.CHAIR_AND_ISU);
        house.refuses(() -> activities.require(MEMBER, entry.number())).withMessage("There is no activity 1.");
        assertThat(activities.require(House.CHAIR, entry.number())).isNotNull();
        assertThat(activities.of(MEMBER, 2025)).isEmpty();
        activities.widen(House.CHAIR, List.of(entry.number()), Visibility.PUBLIC);
        for (Visibility narrower : Visibility.values()) {
            house.refuses(() -> activities.narrow(House.CHAIR, entry.number(), narrower))
                    .withMessage("Activity 1 has been shown to others: what was read cannot be taken back.");
        }
    }

    @Test
    void whatTheStatesPartiesHaveReadIsNotTakenBackEither() {
        Activity entry = activities.record(House.ISU, 2025, met(17, "Freedonia"));
        activities.widen(House.CHAIR, List.of(entry.number()), Visibility.STATES_PARTIES);
        house.refuses(() -> activities.narrow(House.ISU, entry.number(), Visibility.CHAIR_AND_ISU));
    }

    @Test
    void anOutsiderReadsWhatIsShownToAllStatesPartiesAndNothingMore() {
        Activity first = activities.record(House.ISU, 2025, met(17, "Freedonia"));
        Activity second = activities.record(House.ISU, 2025, met(18, "Freedonia"));
        Activity third = activities.record(House.ISU, 2025, met(19, "Freedonia"));
        activities.widen(House.CHAIR, List.of(first.number()), Visibility.PUBLIC);
        activities.widen(House.CHAIR, List.of(second.number()), Visibility.STATES_PARTIES);
        assertThat(activities.of(House.OUTSIDER, 2025))
                .extracting(Activity::number)
                .containsExactly(first.number(), second.number());
        assertThat(activities.of(House.STRANGER, 2025))
                .extracting(Activity::number)
                .containsExactly(first.number());
        house.refuses(() -> activities.require(House.OUTSIDER, third.number())).withMessage("There is no activity 3.");
    }

    @Test
    void aMemberKeptFromACaseReadsNothingOfItHoweverWideItIsShown() {
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        Activity entry = activities.record(House.ISU, 2025, about(CASE, 17, "Freedonia"));
        activities.widen(House.CHAIR, List.of(entry.number()), Visibility.PUBLIC);
        assertThat(activities.of(MEMBER, 2025)).isEmpty();
        house.refuses(() -> activities.require(MEMBER, entry.number())).withMessage("There is no activity 2025-1.1.");
        house.refuses(() -> activities.record(MEMBER, 2025, about(CASE, 17, "Freedonia")))
                .withMessage("There is no case '2025-1'.");
        assertThat(activities.of(House.CHAIR, 2025)).hasSize(1);
    }

    @Test
    void aMemberKeptFromACaseCannotCountItsEntries() {
        house.recusals.concern(House.ISU, CASE, House.BORDURIA);
        for (Subject about : List.of(House.year(), CASE, CASE, House.year(), CASE, House.year())) {
            activities.record(House.ISU, 2025, about(about, 17, "Freedonia"));
        }
        assertThat(numbers(MEMBER)).containsExactly("1", "2", "3");
        assertThat(numbers(House.CHAIR)).containsExactly("1", "2025-1.1", "2025-1.2", "2", "2025-1.3", "3");
    }

    private List<String> numbers(Actor reader) {
        return activities.of(reader, 2025).stream()
                .map(entry -> entry.number().value())
                .toList();
    }

    @Test
    void aMemberThatMaySeeButNotActRecordsNothing() {
        house.recusals.decide(
                House.ISU, CASE, House.BORDURIA, true, false, "decision 3", LocalDate.of(2025, 3, 3), null);
        house.refuses(() -> activities.record(MEMBER, 2025, about(CASE, 17, "Freedonia")))
                .withMessage("XAB does not take part in 2025-1.");
    }

    private static Facts met(int dayOfJanuary, String whom) {
        return about(House.year(), dayOfJanuary, whom);
    }

    private static Facts met(LocalDate day, String whom) {
        return facts(House.year(), day, whom);
    }

    private static Facts about(Subject about, int dayOfJanuary, String whom) {
        return facts(about, LocalDate.of(2025, 1, dayOfJanuary), whom);
    }

    private static Facts facts(Subject about, LocalDate day, String whom) {
        return new Facts(
                ActivityKind.MEETING,
                When.on(day),
                about,
                null,
                null,
                List.of(new Participant(whom)),
                null,
                null,
                null);
    }
}
