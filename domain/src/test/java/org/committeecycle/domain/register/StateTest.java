package org.committeecycle.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.junit.jupiter.api.Test;

class StateTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void accentsDoNotMoveANameInTheAlphabet() {
        assertThat(Stream.of("Turkmenistan", "Türkiye", "Tunisia", "Croatia", "Côte d'Ivoire", "Costa Rica")
                        .map(name -> RegisterOnTheTable.state("XAA", name, DAY))
                        .sorted(State.BY_NAME)
                        .map(State::name))
                .containsExactly("Costa Rica", "Côte d'Ivoire", "Croatia", "Tunisia", "Türkiye", "Turkmenistan");
    }

    @Test
    void refusesAHistoryThatWithdrawsBeforeItJoins() {
        StatusChange withdrew = new StatusChange(
                StatusChange.Kind.WITHDREW, DAY, null, "Article 20", Basis.STATED, new Source("illustrative"));
        assertThatThrownBy(() -> new State(StateCode.of("XAA"), "A", "A", List.of(withdrew), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("alternate");
    }

    @Test
    void refusesAnEntryIntoForceBeforeItsDepositUnlessItIsFlagged() {
        assertThatThrownBy(() -> joined(Basis.STATED)).isInstanceOf(Refused.class);
        assertThat(joined(Basis.FLAGGED).isInferred()).isTrue();
    }

    @Test
    void beginsASentenceWithACapitalArticle() {
        State state = new State(StateCode.of("XAA"), "Gambia", "the Gambia", List.of(), "");
        assertThat(state.nameAtSentenceStart()).isEqualTo("The Gambia");
    }

    private static StatusChange joined(Basis basis) {
        return new StatusChange(
                StatusChange.Kind.JOINED, DAY, DAY.plusDays(1), "succession", basis, new Source("illustrative"));
    }
}
