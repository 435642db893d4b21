package org.committeecycle.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.committeecycle.domain.committee.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ApprovalStore} keeps to; it knows the States XAA to XAC. */
public abstract class ApprovalStoreContract {

    private static final StateCode XAA = StateCode.of("XAA");
    private static final StateCode XAB = StateCode.of("XAB");
    private static final StateCode XAC = StateCode.of("XAC");
    private static final Instant NOW = Instant.parse("2025-10-26T01:30:00.654321Z");
    private static final Subject LETTER = Subject.of(Kind.COMMUNICATION, "2025-article-9");
    private static final Subject PAPER = Subject.of(Kind.PAPER, "2025-paper");

    private ApprovalStore store;

    /** A store without an approval. */
    protected abstract ApprovalStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void givesBackAnApprovalWithItsPositions() {
        Approval asked = asked("A-11", LETTER);
        Approval running = asked.reached(XAA, NOW)
                .reached(XAB, NOW.plusMillis(1))
                .running(NOW.plusSeconds(86_400))
                .take(position(XAA, Stance.OBJECTS, "Nö: " + "x".repeat(20_000), null, null))
                .withdrawPosition(XAA)
                .take(position(XAB, Stance.HOLDS, "", NOW.plusSeconds(60), "Operator"))
                .take(position(XAA, Stance.AGREES, "", null, null));
        store.add(asked);

        store.replace(running);

        assertThat(store.find("A-11")).contains(running);
        assertThat(store.lock("A-11")).contains(running);
    }

    @Test
    void findsNothingByAnUnknownId() {
        assertThat(store.find("A-99")).isEmpty();
        assertThat(store.lock("A-99")).isEmpty();
    }

    @Test
    void forgetsWhoWasReachedWithAnOldText() {
        Approval reached = asked("A-11", LETTER).reached(XAC, NOW).running(NOW.plusSeconds(60));
        store.add(reached);

        store.replace(reached.restarted());

        assertThat(store.find("A-11")).contains(reached.restarted());
    }

    @Test
    void keepsHowItEnded() {
        Approval asked = asked("A-11", LETTER);
        Approval ended = asked.decided(Outcome.ADOPTED, "adopted by silence", NOW);
        store.add(asked);

        store.replace(ended);

        assertThat(store.find("A-11")).contains(ended);
    }

    @Test
    void listsTheOldestFirst() {
        store.add(asked("A-19", LETTER));
        store.add(asked("A-110", PAPER).reached(XAA, NOW));
        store.add(asked("A-18", LETTER));

        assertThat(store.all()).extracting(Approval::id).containsExactly("A-19", "A-110", "A-18");
        assertThat(store.on(LETTER)).containsExactly(asked("A-19", LETTER), asked("A-18", LETTER));
        assertThat(store.on(PAPER)).containsExactly(asked("A-110", PAPER).reached(XAA, NOW));
    }

    @Test
    void findsWhatIsOpen() {
        Approval waiting = asked("A-19", LETTER);
        Approval running = asked("A-110", PAPER).running(NOW.plusSeconds(60));
        store.add(waiting);
        store.add(running);
        for (Outcome end : new Outcome[] {Outcome.ADOPTED, Outcome.NOT_ADOPTED, Outcome.WITHDRAWN}) {
            store.add(asked("A-" + end.ordinal(), LETTER).decided(end, "ended", NOW));
        }

        assertThat(store.open()).containsExactly(waiting, running);
    }

    @Test
    void replacesNoApprovalThatItDoesNotKeep() {
        assertThatThrownBy(() -> store.replace(asked("A-11", LETTER))).isInstanceOf(RuntimeException.class);
    }

    private static Approval asked(String id, Subject subject) {
        Subject year = Subject.of(Kind.CYCLE, "2025");
        Question question = new Question(
                subject, year, "Shall it be sent?", DecisionRule.SILENCE, "5 working days", "3 working days");
        return Approval.open(id, question, "Ina", NOW);
    }

    private static Position position(
            StateCode member, Stance stance, String text, @Nullable Instant until, @Nullable String recordedBy) {
        Way way = recordedBy == null ? Way.ITSELF : Way.PHONE;
        return new Position(member, stance, text, until, NOW, "A delegate", recordedBy, way, 1, false);
    }
}
