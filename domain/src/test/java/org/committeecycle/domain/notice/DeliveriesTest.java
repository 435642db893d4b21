package org.committeecycle.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import java.time.Duration;
import java.time.LocalDate;
import org.committeecycle.domain.GivenUp;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.notice.Messenger.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private static final String CONVERSATION = "T1.U1";
    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");

    private final House house = House.in2025();

    @BeforeEach
    void oneDelegate() {
        house.notices.serve(SYSTEM, "T1", "B1", null);
        house.committee.appoint(ISU, new Delegate("Ava", AVALON, LocalDate.of(2025, 1, 1), null, null, null));
        house.committee.bind(ISU, AVALON, "Ava", "U1", "T1");
    }

    @Test
    void greetsFirstAndThenAsksWhatIsOpen() {
        String id = ask(House.year());
        tellAll();

        assertThat(house.messenger.told)
                .startsWith(
                        "WELCOME member/XAA 2025-01-01 to T1.U1 as Ava for XAA",
                        "QUESTION approval/%s 1 to T1.U1 as Ava for XAA".formatted(id),
                        "TEXT approval/%s 1 to T1.U1 as Ava for XAA".formatted(id));
    }

    @Test
    void whoeverBeginsLaterIsAskedWhatIsOpenAlready() {
        tellAll();
        String id = ask(House.year());
        house.committee.appoint(ISU, new Delegate("Stan", AVALON, LocalDate.of(2025, 3, 10), null, null, null));
        house.committee.bind(ISU, AVALON, "Stan", "U2", "T1");
        house.goTo("2025-03-10T09:00");
        while (house.deliveries.tellNext(SYSTEM, "T1.U2") == Deliveries.Turn.AGAIN) {
            house.clock.moveTo(house.deliveries.nextTurn("T1.U2"));
        }

        assertThat(house.messenger.told).contains("QUESTION approval/%s 1 to T1.U2 as Stan for XAA".formatted(id));
    }

    @Test
    void leavesASecondBetweenTwoMessages() {
        house.deliveries.tellNext(SYSTEM, CONVERSATION);
        assertThat(house.deliveries.nextTurn(CONVERSATION))
                .isEqualTo(house.clock.instant().plusSeconds(1));
    }

    @Test
    void tellsNobodyAnythingAsLongAsItIsAskedToWait() {
        house.messenger.answers.add(Told.later(Duration.ofSeconds(30), "asked to wait"));
        house.deliveries.tellNext(SYSTEM, CONVERSATION);
        house.deliveries.tellNext(SYSTEM, CONVERSATION);

        assertThat(house.messenger.told).hasSize(1);
        assertThat(house.noticeStore.workspace().orElseThrow().pause())
                .extracting(Workspace.Pause::words)
                .isEqualTo("asked to wait");
        assertThat(house.deliveries.nextTurn(CONVERSATION))
                .isEqualTo(house.clock.instant().plusSeconds(30));
        assertThat(house.noticeStore.in(CONVERSATION).get(0).attemptedAt()).isNull();
    }

    @Test
    void givesUpWhereOnlyAPersonCanHelp() {
        house.messenger.answers.add(Told.never("The channel is archived."));
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> house.deliveries.tellNext(SYSTEM, CONVERSATION))
                .withMessage("The channel is archived.");
        assertThat(house.noticeStore.next(CONVERSATION)).isPresent();
    }

    @Test
    void theMessageOfASilenceReachesTheMember() {
        String id = ask(House.year());
        tellAll();
        assertThat(house.approvals.require(ISU, id).reached()).containsOnlyKeys(AVALON);
    }

    @Test
    void aMessageThatMayNotCarryTheTextReachesNobody() {
        String id = ask(CASE);
        tellAll();
        assertThat(house.approvals.require(ISU, id).reached()).isEmpty();
    }

    @Test
    void aFormerDelegateReadsAsNobody() {
        tellAll();
        ask(House.year());
        house.committee.dismiss(ISU, AVALON, "Ava", LocalDate.of(2025, 3, 2));
        tellAll();
        assertThat(house.messenger.told.get(house.messenger.told.size() - 1)).endsWith("as null");
    }

    private void tellAll() {
        while (house.deliveries.tellNext(SYSTEM, CONVERSATION) == Deliveries.Turn.AGAIN) {
            house.clock.moveTo(house.deliveries.nextTurn(CONVERSATION));
        }
    }

    private String ask(Subject about) {
        return house.approvals
                .open(
                        ISU,
                        new Question(about, about, "Note the calendar", DecisionRule.SILENCE, "5 working days", null))
                .id();
    }
}
