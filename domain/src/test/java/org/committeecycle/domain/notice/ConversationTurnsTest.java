package org.committeecycle.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.committeecycle.domain.House;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.notice.Deliveries.Turn;
import org.committeecycle.domain.notice.Messenger.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationTurnsTest {

    private static final String BO = Conversation.id("T1", "U1");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 17);

    private final House house = House.in2025();

    @BeforeEach
    void serve() {
        house.notices.serve(SYSTEM, "T1", "UBOT", "C1");
    }

    @Test
    void greetsADelegateWhoBeginsLaterInTheMorningOfTheFirstDay() {
        bindFrom(FIRST_DAY);
        Instant morning = house.deliveries.nextTurn(BO);

        assertThat(morning).isEqualTo(House.at("2025-03-17T09:00"));
        assertThat(house.deliveries.tellNext(SYSTEM, BO)).isEqualTo(Turn.AGAIN);
        assertThat(house.messenger.told).isEmpty();
        house.goTo("2025-03-17T09:00");
        house.deliveries.tellNext(SYSTEM, BO);
        assertThat(house.messenger.told).singleElement().asString().startsWith("WELCOME");
    }

    @Test
    void showsTheirPageAtOnceToThoseWhoAreGreetedLater() {
        bindFrom(FIRST_DAY);
        house.notices.openHome("T1", "U1");
        assertThat(house.noticeProcess.told).containsExactly("waiting " + BO, "sooner " + BO);

        assertThat(house.deliveries.nextTurn(BO)).isEqualTo(house.clock.instant());
        house.deliveries.tellNext(SYSTEM, BO);
        house.deliveries.tellNext(SYSTEM, BO);

        assertThat(house.messenger.told).singleElement().asString().startsWith("HOME");
        assertThat(house.deliveries.nextTurn(BO)).isEqualTo(House.at("2025-03-17T09:00"));
    }

    @Test
    void leavesASecondBetweenTwoMessagesAndNoneAfterAChange() {
        bindFrom(House.at("2025-03-03T09:00").atZone(house.clock.getZone()).toLocalDate());
        house.deliveries.tellNext(SYSTEM, BO);
        assertThat(untilTheNextTurn()).isEqualTo(Duration.ofSeconds(1));

        house.messenger.answers.add(Told.at("D1", "the same place", "first"));
        house.notices.openHome("T1", "U1");
        house.deliveries.tellNext(SYSTEM, BO);
        house.messenger.answers.add(Told.at("D1", "the same place", "second"));
        house.notices.openHome("T1", "U1");
        house.deliveries.tellNext(SYSTEM, BO);
        assertThat(untilTheNextTurn()).isZero();
    }

    @Test
    void remembersWhereAConversationIsAlthoughAPageTellsNothingOfIt() {
        bindFrom(LocalDate.of(2025, 1, 1));
        house.deliveries.tellNext(SYSTEM, BO);
        house.notices.openHome("T1", "U1");
        house.messenger.answers.add(Told.at(null, "home", "shown"));
        house.deliveries.tellNext(SYSTEM, BO);

        assertThat(house.noticeStore.conversation(BO).orElseThrow().place()).isEqualTo("D-U1");
    }

    @Test
    void tellsNothingInAnotherWorkspaceUntilItIsServedAgain() {
        bindFrom(LocalDate.of(2025, 1, 1));
        house.notices.serve(SYSTEM, "T2", "UBOT", null);
        assertThat(house.deliveries.tellNext(SYSTEM, BO)).isEqualTo(Turn.DONE);
        assertThat(house.messenger.told).isEmpty();

        house.notices.serve(SYSTEM, "T1", "UBOT", null);
        assertThat(house.noticeProcess.told).endsWith("waiting " + BO);
        house.deliveries.tellNext(SYSTEM, BO);
        assertThat(house.messenger.told).hasSize(1);
    }

    private Duration untilTheNextTurn() {
        return Duration.between(house.clock.instant(), house.deliveries.nextTurn(BO));
    }

    private void bindFrom(LocalDate day) {
        house.committee.appoint(ISU, new Delegate("Bo", House.BORDURIA, day, null, null, null));
        house.committee.bind(ISU, House.BORDURIA, "Bo", "U1", "T1");
    }
}
