package org.committeecycle.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.committee.Asked;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.notice.Messenger.Told;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes what is told in conversations holds them first, and in the order of their ids: otherwise two that change
 * at the same time wait for each other, and the one that gives way does so before somebody's eyes.
 */
class ConversationsHeldTest {

    private static final Delegate AVA = delegate("Ava", "U2");
    private static final Delegate ALI = delegate("Ali", "U1");

    private final House house = House.in2025();
    private final Set<String> held = new LinkedHashSet<>();
    private final NoticeStore store = watched(house.noticeStore);
    private final Notices notices = new Notices(store, house.noticeProcess, house.committeeStore, house.deadlines);
    private final Deliveries deliveries = new Deliveries(
            store,
            house.messenger,
            notices,
            house.committee,
            house.approvals,
            house.tasks,
            house.texts,
            house.deadlines);

    private static Delegate delegate(String name, String user) {
        return new Delegate(name, House.AVALON, LocalDate.of(2025, 1, 1), null, user, "T1");
    }

    private NoticeStore watched(NoticeStore watched) {
        return (NoticeStore) Proxy.newProxyInstance(
                NoticeStore.class.getClassLoader(), new Class<?>[] {NoticeStore.class}, (proxy, call, args) -> {
                    look(call.getName(), args);
                    return answer(watched, call, args);
                });
    }

    private void look(String call, Object[] args) {
        switch (call) {
            case "lock" -> held.add((String) args[0]);
            case "add", "told" -> requireHeld(((Notice) args[0]).conversation());
            case "changed" -> ((List<?>) args[0]).forEach(notice -> requireHeld(((Notice) notice).conversation()));
            case "replace" -> requireHeld(((Conversation) args[0]).id());
            case "pause", "resume" ->
                assertThat(held).as("held before the workspace").isNotEmpty();
            default -> {}
        }
    }

    private void requireHeld(String conversation) {
        assertThat(held).as("held before it is changed").contains(conversation);
    }

    private static Object answer(NoticeStore watched, Method call, Object[] args) throws Throwable {
        try {
            return call.invoke(watched, args);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Test
    void beforeAnythingInThemIsChangedAndInOneOrder() {
        house.committeeStore.add(AVA);
        house.committeeStore.add(ALI);
        holdsFirst(() -> notices.serve(House.SYSTEM, "T1", "B1", "C1"), "T1.C1", "T1.U1", "T1.U2");
        holdsFirst(() -> notices.bound(AVA), "T1.U2");
        holdsFirst(() -> notices.openHome("T1", "U0"), "T1.U0");
        holdsFirst(() -> notices.changed(question(true)), "T1.U0", "T1.U1", "T1.U2");
        holdsFirst(() -> notices.changed(question(true)), "T1.U0", "T1.U1", "T1.U2");
        holdsFirst(() -> notices.remind(question(true)), "T1.U1", "T1.U2");
        holdsFirst(() -> notices.placesChanged(House.year()), "T1.U0", "T1.U1", "T1.U2");
        holdsFirst(notices::yearChanged, "T1.U0", "T1.U1", "T1.U2");
        holdsFirst(() -> notices.catchUp(store.conversation("T1.U0").orElseThrow(), question(true)), "T1.U0");
        holdsFirst(() -> notices.changed(question(false)), "T1.C1", "T1.U0", "T1.U1", "T1.U2");
    }

    @Test
    void beforeWhatWasToldIsKept() {
        house.committeeStore.add(AVA);
        notices.serve(House.SYSTEM, "T1", "B1", null);

        for (Told answer :
                List.of(Told.later(Duration.ofSeconds(1), "wait"), Told.nothing(), Told.at("D1", "D1/1", "so"))) {
            house.messenger.answers.add(answer);
            house.clock.moveTo(house.clock.instant().plusSeconds(2));
            holdsFirst(() -> deliveries.tellNext(House.SYSTEM, "T1.U2"), "T1.U2");
            notices.openHome("T1", "U2");
        }
    }

    private void holdsFirst(Runnable act, String... conversations) {
        held.clear();
        act.run();
        assertThat(held).containsExactly(conversations);
    }

    private static Asked question(boolean open) {
        return new Asked(Subject.of(Subject.Kind.APPROVAL, "A-1"), House.year(), 1, List.of(House.AVALON), null, open);
    }
}
