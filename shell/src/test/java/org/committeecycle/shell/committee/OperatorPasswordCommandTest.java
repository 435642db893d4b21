package org.committeecycle.shell.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.committee.LoginInMemory;
import org.committeecycle.domain.committee.Logins;
import org.committeecycle.domain.committee.Operator;
import org.committeecycle.domain.committee.OperatorsInMemory;
import org.committeecycle.domain.committee.PlainPasswords;
import org.committeecycle.shell.dispatch.SpySeat;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Questions;
import org.committeecycle.shell.seat.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorPasswordCommandTest {

    private static final String PASSWORD = "a long and quiet river";

    private final House house = new House();
    private final OperatorsInMemory people = new OperatorsInMemory();
    private final Logins logins =
            new Logins(new LoginInMemory(), people, new PlainPasswords(), house.audit, house.numbers, house.clock);
    private final OperatorPasswordCommand command = new OperatorPasswordCommand(logins);

    @BeforeEach
    void ana() {
        people.keep(new Operator("ana", Set.of(Role.OPERATOR)));
    }

    @Test
    void asksTwiceWithoutShowingWhatIsTyped() {
        Done done = command.password(typing(PASSWORD, PASSWORD), "ana", false);
        assertThat(done.sentences()).containsExactly("ana logs in to the web page with the new password.");
        assertThat(logins.enter("ana", PASSWORD)).isPresent();
    }

    @Test
    void refusesTwoThatDiffer() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> command.password(typing(PASSWORD, PASSWORD + "s"), "ana", false))
                .withMessage("The two are not the same: nothing was changed.");
        assertThat(logins.isAnybodyKnown()).isFalse();
    }

    @Test
    void asksNobodyWhoWouldBeRefusedAnyway() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> command.password(typing(), "sam", false))
                .withMessageContaining("Nobody named sam");
    }

    @Test
    void asksNothingWhereItWouldBeSeen() {
        Seat seat = SpySeat.of(House.ISU).seat();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> command.password(seat, "ana", false))
                .withMessageContaining("use --generate");
    }

    @Test
    void printsAGeneratedOneOnce() {
        Done done = command.password(SpySeat.of(House.ISU).seat(), "ana", true);
        assertThat(done.sentences().get(0)).isEqualTo("The password of ana: invented-for-a-test");
        assertThat(logins.enter("ana", "invented-for-a-test")).isPresent();
        assertThat(house.audited()).noneMatch(words -> words.contains("invented"));
    }

    private static Seat typing(String... lines) {
        Deque<String> typed = new ArrayDeque<>(List.of(lines));
        Seat plain = SpySeat.of(House.ISU).seat();
        Questions questions = new Questions() {
            @Override
            public String ask(String question) {
                throw new AssertionError("This would be seen: " + question);
            }

            @Override
            public String askUnseen(String question) {
                return typed.remove();
            }
        };
        return new Seat(plain.who(), plain.out(), plain.err(), questions, plain.width(), true, false);
    }
}
