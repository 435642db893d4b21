package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.committeecycle.domain.NumbersInMemory;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginsTest {

    private static final String PASSWORD = "a long and quiet river";
    private static final Actor AUDE = Actor.staff("aude", Set.of(Role.AUDITOR), Channel.LOCAL);

    private final SimulatedClock clock = new SimulatedClock(Instant.parse("2025-03-17T09:00:00Z"), ZoneOffset.UTC);
    private final NumbersInMemory numbers = new NumbersInMemory();
    private final AuditInMemory audited = new AuditInMemory();
    private final OperatorsInMemory people = new OperatorsInMemory();
    private final LoginInMemory store = new LoginInMemory();
    private final Audit audit = new Audit(audited, numbers, clock);
    private final Logins logins = new Logins(store, people, new PlainPasswords(), audit, numbers, clock);

    @BeforeEach
    void people() {
        people.keep(new Operator("Ina", Set.of(Role.OPERATOR)));
        people.keep(new Operator("aude", Set.of(Role.AUDITOR)));
    }

    @Test
    void nobodyLogsInBeforeAPasswordIsSet() {
        assertThat(logins.isAnybodyKnown()).isFalse();
        assertThat(logins.enter("aude", "")).isEmpty();
        logins.setPassword(House.ISU, "aude", PASSWORD);
        assertThat(logins.isAnybodyKnown()).isTrue();
        assertThat(logins.enter("aude", PASSWORD))
                .contains(new Logins.Entered(Actor.staff("aude", Set.of(Role.AUDITOR), Channel.WEB), 1));
    }

    @Test
    void isSetByAnOperatorOrThePersonHerself() {
        logins.setPassword(AUDE, "aude", PASSWORD);
        logins.setPassword(House.ISU, "aude", PASSWORD);
        for (Actor actor : List.of(House.AUDITOR, House.OWNER, House.CHAIR, House.STRANGER, AUDE, Actor.system())) {
            refuses(() -> logins.setPassword(actor, "Ina", PASSWORD), "Only an operator, or Ina, sets the password");
        }
        Actor delegateOfThatName = Actor.delegate("aude", House.AVALON, Channel.SLACK);
        refuses(() -> logins.setPassword(delegateOfThatName, "aude", PASSWORD), "Only an operator");
        refuses(() -> logins.setPassword(House.ISU, "sam", PASSWORD), "Nobody named sam may use the shell");
    }

    @Test
    void theAuditDoesNotKnowIt() {
        logins.setPassword(House.ISU, "aude", PASSWORD);
        assertThat(audited.latest(10)).extracting(AuditEntry::words).containsExactly("the password of aude was set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "eleven-long", "aaaaaaaaaaaaaaaa", "xx-AUDE-xx-2025", "ababababababab"})
    void refusesWhatWouldBeGuessed(String password) {
        refuses(() -> logins.setPassword(House.ISU, "aude", password), "password");
        refuses(() -> logins.setPassword(House.ISU, "aude", "x1y2z".repeat(41)), "at most 200");
    }

    @Test
    void changingItEndsWhatIsOpen() {
        logins.setPassword(House.ISU, "aude", PASSWORD);
        assertThat(logins.stillIn("aude", 1)).isPresent();
        String invented = logins.inventPassword(House.ISU, "aude");
        assertThat(logins.stillIn("aude", 1)).isEmpty();
        assertThat(logins.enter("aude", PASSWORD)).isEmpty();
        assertThat(logins.enter("aude", invented)).isPresent();
    }

    @Test
    void whoIsDismissedIsOutAtOnceAndHerPasswordWithHer() {
        logins.setPassword(House.ISU, "aude", PASSWORD);
        Operators operators = new Operators(people, new OperatorKeysInMemory(), store, audit, numbers);
        operators.dismiss(House.ISU, "aude");
        assertThat(logins.stillIn("aude", 1)).isEmpty();
        operators.admit(House.ISU, "aude", Set.of(Role.AUDITOR));
        assertThat(logins.enter("aude", PASSWORD)).isEmpty();
    }

    @Test
    void afterFiveWrongTriesTheDoorStaysShutLongerAndLonger() {
        logins.setPassword(House.ISU, "aude", PASSWORD);
        wrong(4);
        assertThat(logins.enter("aude", PASSWORD)).isPresent();
        wrong(5);
        assertThat(logins.enter("aude", PASSWORD)).isEmpty();
        pass(Duration.ofSeconds(10));
        wrong(1);
        pass(Duration.ofSeconds(19));
        assertThat(logins.enter("aude", PASSWORD)).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(logins.enter("aude", PASSWORD)).isPresent();
    }

    @Test
    void aTryAtAShutDoorIsAsMuchWorkAsOneForANameThatNobodyHasAndStandsNotInTheAudit() {
        List<String> hashed = new ArrayList<>();
        Logins watched = new Logins(
                store,
                people,
                new PlainPasswords() {
                    @Override
                    public String hash(String password) {
                        hashed.add(password);
                        return super.hash(password);
                    }
                },
                audit,
                numbers,
                clock);
        logins.setPassword(House.ISU, "aude", PASSWORD);
        wrong(5);
        List<AuditEntry> before = audited.latest(100);

        assertThat(watched.enter("aude", PASSWORD)).isEmpty();
        assertThat(watched.enter("nobody", PASSWORD)).isEmpty();

        assertThat(hashed).containsExactly(PASSWORD, PASSWORD);
        assertThat(audited.latest(100)).isEqualTo(before);
    }

    @Test
    void itNeverStaysShutForLongerThanAQuarterOfAnHour() {
        logins.setPassword(House.ISU, "aude", PASSWORD);
        for (int tries = 0; tries < 40; tries++) {
            wrong(1);
            pass(Duration.ofMinutes(15));
        }
        assertThat(logins.enter("aude", PASSWORD)).isPresent();
    }

    private void wrong(int times) {
        for (int tried = 0; tried < times; tried++) {
            assertThat(logins.enter("aude", "something else")).isEmpty();
        }
    }

    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    private static void refuses(ThrowingCallable act, String sentence) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessageContaining(sentence);
    }
}
