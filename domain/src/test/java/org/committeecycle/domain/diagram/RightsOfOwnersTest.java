package org.committeecycle.domain.diagram;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may look into the diagrams: whoever works in the house, and no delegate. */
class RightsOfOwnersTest {

    private static final Workspace NOTHING = Workspace.of(Map.of());
    private static final DrawingReader READER = (file, content) -> new Drawing(file, List.of());

    private static final ScenarioReader NO_SCENARIOS = content -> {
        throw new AssertionError("There are no scenarios here.");
    };
    private static final TableTrial NO_TRIAL = (file, content) -> {
        throw new AssertionError("There is no table here.");
    };
    private static final LetterReader NO_LETTERS = letter -> {
        throw new AssertionError("There is no letter here.");
    };

    static Stream<Consumer<Actor>> looks() {
        House house = House.in2025();
        Checks checks = new Checks(
                READER,
                files -> List.of(),
                () -> NOTHING,
                step -> Set.of(),
                (cell, value) -> true,
                NO_SCENARIOS,
                NO_TRIAL);
        Comparisons comparisons = new Comparisons(READER, NO_LETTERS);
        Running running = new Running(diagram -> List.of(), house.overviews);
        Exports exports = new Exports(() -> NOTHING, workspace -> new TreeMap<>());
        Workspaces workspaces = new Workspaces(() -> NOTHING);
        return Stream.of(
                actor -> checks.check(actor, NOTHING),
                actor -> comparisons.compare(actor, NOTHING, NOTHING),
                actor -> running.tokens(actor, "case"),
                actor -> running.waits(actor, "case", "engage"),
                workspaces::inForce,
                exports::export);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void letsWhoeverWorksInTheHouseLookAndNobodyElse(Consumer<Actor> look) {
        for (Role role : Set.of(Role.OPERATOR, Role.PROCESS_OWNER, Role.AUDITOR)) {
            assertThatCode(() -> look.accept(Actor.staff("Otto", Set.of(role), Channel.WEB)))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> look.accept(Actor.delegate("Dora", StateCode.of("XAA"), Channel.SLACK)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Only an operator, a process owner or an auditor");
    }
}
