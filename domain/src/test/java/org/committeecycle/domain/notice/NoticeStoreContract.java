package org.committeecycle.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of notices does. */
public abstract class NoticeStoreContract {

    private static final Instant MONDAY = Instant.parse("2025-03-03T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Conversation FIRST = Conversation.of(Conversation.Audience.DELEGATE, "T1", "U1");
    private static final Conversation SECOND = Conversation.of(Conversation.Audience.DELEGATE, "T1", "U2");
    private static final Subject APPROVAL = Subject.of(Subject.Kind.APPROVAL, "A-1");
    private static final Subject CASE = Subject.of(Subject.Kind.CASE, "2025-1");

    private NoticeStore store;

    protected abstract NoticeStore empty();

    @BeforeEach
    void openTwoConversations() {
        store = empty();
        store.open(SECOND);
        store.open(FIRST);
    }

    private static Notice question(Conversation in, String turn, Instant at) {
        return Notice.of(in, Notice.Kind.QUESTION, APPROVAL, turn, CASE, TUESDAY, at);
    }

    @Test
    void keepsConversations() {
        Conversation telling = FIRST.at("D1").telling(MONDAY);
        store.replace(telling);

        assertThat(store.conversations()).containsExactly(telling, SECOND);
        assertThat(store.lock(FIRST.id())).contains(telling);
        assertThat(store.conversation("T1.U9")).isEmpty();
    }

    @Test
    void findsNoticesByWhatTheyAreOf() {
        Notice first = question(FIRST, "1", MONDAY);
        Notice second = question(SECOND, "1", MONDAY);
        store.add(second);
        store.add(first);

        assertThat(store.of(APPROVAL)).containsExactly(first, second);
        assertThat(store.about(CASE)).containsExactly(first, second);
        assertThat(store.in(FIRST.id())).containsExactly(first);
        assertThat(store.homes()).isEmpty();
    }

    @Test
    void tellsWhatHasWaitedLongest() {
        store.add(question(FIRST, "1", TUESDAY));
        store.add(question(FIRST, "2", MONDAY));

        assertThat(store.next(FIRST.id()).map(Notice::turn)).contains("2");
        assertThat(store.next(SECOND.id())).isEmpty();
        assertThat(store.waiting()).isEqualTo(new NoticeStore.Queue(2, MONDAY));
        assertThat(store.later(MONDAY.minusSeconds(1)).since()).isEqualTo(MONDAY);
        assertThat(store.later(MONDAY).length()).isLessThan(2);
    }

    @Test
    void whatChangedWhileItWasToldWaitsOn() {
        Notice read = question(FIRST, "1", MONDAY);
        store.add(read);
        store.changed(List.of(read.until(null)), TUESDAY);
        store.told(read, "D1 1.2", "abc", TUESDAY);

        Notice left = store.next(FIRST.id()).orElseThrow();
        assertThat(left.place()).isEqualTo("D1 1.2");
        assertThat(left.until()).isNull();
        assertThat(left.waitingSince()).isEqualTo(TUESDAY);
        store.told(left, "D1 1.2", "def", TUESDAY);
        assertThat(store.next(FIRST.id())).isEmpty();
        assertThat(store.waiting()).isEqualTo(new NoticeStore.Queue(0, null));

        store.changed(List.of(left.until(TUESDAY)), TUESDAY);
        assertThat(store.next(FIRST.id())).hasValueSatisfying(next -> {
            assertThat(next.waitingSince()).isEqualTo(TUESDAY);
            assertThat(next.until()).isEqualTo(TUESDAY);
        });
    }

    @Test
    void countsEveryChangeOfSeveralNoticesTogether() {
        Notice first = question(FIRST, "1", MONDAY);
        Notice second = question(SECOND, "1", MONDAY);
        store.add(first);
        store.add(second);

        store.changed(List.of(first.until(TUESDAY), second.until(null)), TUESDAY);
        store.changed(List.of(), TUESDAY);

        assertThat(store.in(FIRST.id()))
                .extracting(Notice::changes, Notice::until)
                .containsExactly(tuple(2, TUESDAY));
        assertThat(store.in(SECOND.id()))
                .extracting(Notice::changes, Notice::until)
                .containsExactly(tuple(2, null));
    }

    @Test
    void keepsAnAttemptUntilItIsTold() {
        Notice notice = question(FIRST, "1", MONDAY);
        store.add(notice);
        store.attempted(notice, TUESDAY);

        assertThat(store.of(APPROVAL).get(0).attemptedAt()).isEqualTo(TUESDAY);
        store.told(notice, "D1 1.2", "abc", TUESDAY);
        assertThat(store.of(APPROVAL).get(0).attemptedAt()).isNull();
    }

    @Test
    void servesOneWorkspace() {
        assertThat(store.workspace()).isEmpty();
        store.keep(new Workspace("T1", "B1", null, MONDAY, null));
        Workspace paused = new Workspace("T1", "B1", "C1", MONDAY, asked(TUESDAY));
        store.keep(paused);

        assertThat(store.workspace()).contains(paused);
        Workspace other = new Workspace("T2", "B2", null, TUESDAY, null);
        store.keep(other);
        assertThat(store.workspace()).contains(other);
    }

    @Test
    void waitsForTheLongestOfSeveralPauses() {
        store.keep(new Workspace("T1", "B1", null, MONDAY, null));
        store.pause(asked(TUESDAY));
        store.pause(new Workspace.Pause(MONDAY, Workspace.Cause.SHUT_OUT, "no entry"));

        assertThat(pause()).isEqualTo(asked(TUESDAY));
        store.pause(new Workspace.Pause(TUESDAY.plusSeconds(1), Workspace.Cause.SHUT_OUT, "no entry"));
        assertThat(pause().cause()).isEqualTo(Workspace.Cause.SHUT_OUT);
    }

    @Test
    void keepsAPauseUntilSomethingIsSentAfterIt() {
        store.keep(new Workspace("T1", "B1", null, MONDAY, asked(TUESDAY)));
        store.resume(TUESDAY.minusSeconds(1));
        assertThat(pause()).isEqualTo(asked(TUESDAY));

        store.resume(TUESDAY);
        assertThat(pause()).isNull();
    }

    private static Workspace.Pause asked(Instant until) {
        return new Workspace.Pause(until, Workspace.Cause.ASKED_TO_WAIT, "asked to wait");
    }

    private Workspace.@Nullable Pause pause() {
        return store.workspace().orElseThrow().pause();
    }
}
